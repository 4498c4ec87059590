/** Takes from the window, after each test, what that test's code listens to. */
export function forgetListeners(): void {
	const added: Parameters< typeof window.addEventListener >[] = [];
	const add = window.addEventListener;

	beforeEach( () => {
		window.addEventListener = ( ...args: Parameters< typeof add > ) => {
			added.push( args );
			add.apply( window, args );
		};
	} );

	afterEach( () => {
		added.splice( 0 ).forEach( ( args ) => window.removeEventListener( ...args ) );
		window.addEventListener = add;
	} );
}
