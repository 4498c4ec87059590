const path = require( 'node:path' );

const common = {
	rootDir: __dirname,
	preset: '@wordpress/jest-preset-default',
	transform: {
		'\\.[jt]sx?$': path.join(
			path.dirname( require.resolve( '@wordpress/scripts/package.json' ) ),
			'config/babel-transform'
		),
	},
	modulePathIgnorePatterns: [
		'<rootDir>/.cache',
		'<rootDir>/.site',
		'<rootDir>/build',
		'<rootDir>/dist',
		'<rootDir>/vendor',
	],
};

module.exports = {
	projects: [
		{
			...common,
			displayName: 'plugin',
			testMatch: [ '<rootDir>/tests/unit/**/*.test.ts?(x)' ],
		},
		{
			...common,
			displayName: 'simulator',
			testEnvironment: 'node',
			testMatch: [ '<rootDir>/tests/simulator/**/*.test.ts', '<rootDir>/tests/environment/**/*.test.ts' ],
		},
	],
};
