import { atMost, lessThan } from '../../benchmark/row';
import { table } from '../../benchmark/table';

describe( 'The table', () => {
	it( 'sets figures, budgets and verdicts side by side', () => {
		expect(
			table( [
				{ what: 'HTML', unit: 'bytes', own: 447, peer: 499, budget: atMost( 600 ) },
				{ what: 'instructions', unit: 'instructions', own: 3e6, peer: 2.24e6, budget: lessThan( 2.24e6 ) },
				{ what: 'files', unit: 'count', own: null, peer: null, budget: null },
			] )
		).toBe(
			[
				'what          this plugin     budget     peer  verdict',
				'HTML                447 B    ≤ 600 B    499 B  ✓ kept',
				'instructions      3.000 M  < 2.240 M  2.240 M  ✗ broken',
				'files                                          – not measured',
				'',
			].join( '\n' )
		);
	} );
} );
