const wordpress = require( '@wordpress/eslint-plugin' );

module.exports = [
	{
		ignores: [
			'build/**',
			'dist/**',
			'vendor/**',
			'node_modules/**',
			'.cache/**',
			'.site/**',
			'test-results/**',
			'src/shared/settings.ts',
			'src/shared/vocabulary.ts',
		],
	},
	...wordpress.configs.recommended,
	...wordpress.configs.i18n,
	{
		settings: {
			'import/resolver': { typescript: { project: './tsconfig.json' } },
			// WordPress has them; src/editor/wordpress.d.ts and src/blocks/wordpress.d.ts declare what is used of them.
			'import/core-modules': [
				'@wordpress/block-editor',
				'@wordpress/blocks',
				'@wordpress/data',
				'@wordpress/editor',
				'@wordpress/notices',
				'@wordpress/plugins',
			],
		},
		rules: {
			'@wordpress/i18n-text-domain': [ 'error', { allowedTextDomain: 'tawk-integration' } ],
			// WordPress supplies these at run time; the installed copies are there for their types.
			'import/no-extraneous-dependencies': [ 'error', { devDependencies: true } ],
			// TypeScript states types and knows which names exist.
			'jsdoc/require-param': 'off',
			'jsdoc/require-param-type': 'off',
			'jsdoc/require-returns': 'off',
			'jsdoc/require-returns-type': 'off',
			'no-undef': 'off',
		},
	},
	{
		files: [ 'tests/unit/**', 'tests/simulator/**/*.test.ts' ],
		languageOptions: {
			globals: { describe: true, it: true, expect: true, jest: true, beforeEach: true, afterEach: true },
		},
	},
	{
		files: [ 'scripts/**', 'tests/**' ],
		// Playwright's fixtures are handed a function named `use`, which is no hook of React's.
		rules: { 'no-console': 'off', 'react-hooks/rules-of-hooks': 'off', 'no-empty-pattern': 'off' },
	},
];
