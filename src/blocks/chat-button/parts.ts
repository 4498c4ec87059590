/** Classes of the editor's own, which make a block of an element. */
const EDITORS =
	/^(?:wp-block|block-editor-.+|is-(?!style-).+|can-.+|has-(?:block-overlay|child-selected|negative-margin|warning|editable-outline)|remove-outline|rich-text)$/;

const isStyle = ( name: string ): boolean => name.startsWith( 'is-style-' );

interface Props {
	className?: string | undefined;
	style?: object | undefined;
}

/**
 * What useBlockProps() gives one element, for the two that a button has on the page: the outer one has its place and
 * is the block for the editor, the inner one has its looks.
 *
 * @param props
 * @param added Classes that the author has added.
 */
export function parted< Given extends Props >( props: Given, added = '' ) {
	const { style, ...outer } = props;
	const own = added.split( ' ' );
	const classes = ( props.className ?? '' ).split( ' ' ).filter( Boolean );
	const isOuter = ( name: string ) => EDITORS.test( name ) && ! own.includes( name );
	const inner = classes.filter( ( name ) => ! isOuter( name ) );
	return {
		// Themes look for the style of a button on the element around it.
		outer: { ...outer, className: [ ...classes.filter( isOuter ), ...inner.filter( isStyle ) ].join( ' ' ) },
		inner: { className: inner.join( ' ' ), style },
	};
}
