import { isApiKey, isPropertyId, isWidgetId } from './ids';

test( 'a property id has 24 hex digits of either case', () => {
	expect( [ '5f1e9c8a0b2d4c6e8f013579', '5F1E9C8A0B2D4C6E8F013579' ].every( isPropertyId ) ).toBe( true );
	expect(
		[
			'',
			'5f1e9c8a0b2d4c6e8f01357',
			'5f1e9c8a0b2d4c6e8f0135790',
			'5f1e9c8a0b2d4c6e8f01357g',
			'5f1e9c8a0b2d4c6e8f013579\n',
		].some( isPropertyId )
	).toBe( false );
} );

test( 'a widget id has 1 to 50 letters and digits', () => {
	expect( [ 'default', '1hsales22', 'x'.repeat( 50 ) ].every( isWidgetId ) ).toBe( true );
	expect( [ '', 'x'.repeat( 51 ), 'a-b', 'a/b' ].some( isWidgetId ) ).toBe( false );
} );

test( 'an API key has 40 letters and digits', () => {
	expect( isApiKey( '0123456789abcdef0123456789abcdef01234567' ) ).toBe( true );
	expect( [ '', 'x'.repeat( 39 ), 'x'.repeat( 41 ), `${ 'x'.repeat( 39 ) }-` ].some( isApiKey ) ).toBe( false );
} );
