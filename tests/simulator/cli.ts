/** Starts the simulator by itself: `tsx tests/simulator/cli.ts --port 9401`. */
import { parseArgs } from 'node:util';
import { startSimulator } from './server';

const { values } = parseArgs( {
	options: {
		port: { type: 'string', default: '9401' },
		host: { type: 'string', default: '127.0.0.1' },
	},
} );

const simulator = await startSimulator( { port: Number( values.port ), host: values.host } );
console.log( `Chat simulator: ${ simulator.url }
  agent’s page  ${ simulator.url }/agent
  a page        ${ simulator.url }/demo
  embed         ${ simulator.url }/${ simulator.state.properties[ 0 ]?.id ?? '' }/default` );
