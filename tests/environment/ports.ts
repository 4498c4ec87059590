/** Ports of this machine. */
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

const HOST = '127.0.0.1';

/** Listens for a moment; null when the port is taken. */
const tryPort = ( port: number ): Promise< number | null > =>
	new Promise( ( resolve ) => {
		const server = createServer();
		server.once( 'error', () => resolve( null ) );
		server.listen( port, HOST, () => {
			const { port: got } = server.address() as AddressInfo;
			server.close( () => resolve( got ) );
		} );
	} );

export const isFree = async ( port: number ): Promise< boolean > => ( await tryPort( port ) ) !== null;

/** A port that nothing listens on. */
export const freePort = async (): Promise< number > => {
	const port = await tryPort( 0 );
	if ( port === null ) {
		throw new Error( `No port is free on ${ HOST }.` );
	}
	return port;
};

/** A port that nothing listens on, nor on the one after it. */
export const freePair = async (): Promise< number > => {
	const port = await freePort();
	return ( await isFree( port + 1 ) ) ? port : freePair();
};
