import { judged, ofJest, ofJunit, ofPlaywright, sum } from '../../run/counts';

describe( 'what the test tools report', () => {
	it( 'is read from jest, where a file that does not run counts as a failure', () => {
		expect( ofJest( '{"numPassedTests":5,"numFailedTests":0,"numFailedTestSuites":1}' ) ).toEqual( {
			passed: 5,
			failed: 1,
		} );
	} );

	it( 'is read from the outermost suite of JUnit, where a skipped test is none that passed', () => {
		const report = `<testsuites><testsuite name="a" tests="9" assertions="20" errors="1" warnings="0" failures="2" skipped="1" time="1">
			<testsuite name="b" tests="9" errors="1" failures="2" skipped="1"></testsuite></testsuite></testsuites>`;
		expect( ofJunit( report ) ).toEqual( { passed: 5, failed: 4 } );
	} );

	it( 'is read from Playwright, where a test that needed a second try has failed', () => {
		expect( ofPlaywright( '{"stats":{"expected":7,"unexpected":1,"flaky":1,"skipped":1}}' ) ).toEqual( {
			passed: 7,
			failed: 3,
		} );
	} );

	it.each( [
		[ 'a tool that failed without saying why', { passed: 3, failed: 0 }, false, { passed: 3, failed: 1 } ],
		[ 'a tool that ran nothing', { passed: 0, failed: 0 }, true, { passed: 0, failed: 1 } ],
		[ 'a tool that named its failures', { passed: 3, failed: 2 }, false, { passed: 3, failed: 2 } ],
		[ 'a tool that is content', { passed: 3, failed: 0 }, true, { passed: 3, failed: 0 } ],
	] )( 'is judged with how it ended: %s', ( _, reported, succeeded, expected ) => {
		expect( judged( reported, succeeded ) ).toEqual( expected );
	} );

	it( 'sums up', () => {
		expect(
			sum( [
				{ passed: 1, failed: 0 },
				{ passed: 2, failed: 3 },
			] )
		).toEqual( { passed: 3, failed: 3 } );
	} );
} );
