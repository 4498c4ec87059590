/**
 * How many tests passed and failed, read from the reports that the test tools write.
 */
export interface Counts {
	passed: number;
	failed: number;
}

export const none: Counts = { passed: 0, failed: 0 };

export function sum( counts: Counts[] ): Counts {
	return counts.reduce( ( a, b ) => ( { passed: a.passed + b.passed, failed: a.failed + b.failed } ), none );
}

/** A step that is one test by itself, such as a static check. */
export function single( succeeded: boolean ): Counts {
	return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Joins what a report says with how the tool ended: a tool that failed, or ran nothing, has at least one failure.
 */
export function judged( reported: Counts, succeeded: boolean ): Counts {
	const silent = reported.failed === 0 && ( ! succeeded || reported.passed === 0 );
	return silent ? { ...reported, failed: 1 } : reported;
}

/** jest --json. */
export function ofJest( report: string ): Counts {
	const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse( report ) as Record< string, number >;
	return { passed: numPassedTests ?? 0, failed: Math.max( numFailedTests ?? 0, numFailedTestSuites ?? 0 ) };
}

/** phpunit --log-junit: the outermost suite sums up all others. */
export function ofJunit( report: string ): Counts {
	const suite = /<testsuite [^>]*>/.exec( report )?.[ 0 ] ?? '';
	const attribute = ( name: string ) => Number( new RegExp( ` ${ name }="(\\d+)"` ).exec( suite )?.[ 1 ] ?? 0 );
	const failed = attribute( 'errors' ) + attribute( 'failures' ) + attribute( 'warnings' ) + attribute( 'skipped' );
	return { passed: Math.max( 0, attribute( 'tests' ) - failed ), failed };
}

/** Playwright's json reporter. A test that passed only when tried again is a failure. */
export function ofPlaywright( report: string ): Counts {
	const { stats } = JSON.parse( report ) as {
		stats: { expected: number; unexpected: number; flaky: number; skipped: number };
	};
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
}
