/**
 * What the blocks use of packages that WordPress has, 6.6 and later, and that are not installed here.
 * `@wordpress/data` is declared in src/editor/wordpress.d.ts.
 */
declare module '@wordpress/blocks' {
	import type { ComponentType, ReactElement } from 'react';

	/** What stands in a block's comment. */
	type Values = Record< string, unknown >;

	/** A block, as transforms are given and give it. */
	interface Block {
		name: string;
		attributes: Values;
		innerBlocks: Block[];
	}

	interface EditProps< Attributes > {
		attributes: Attributes & { className?: string };
		setAttributes: ( changed: Partial< Attributes > ) => void;
		clientId: string;
		isSelected: boolean;
		insertBlocksAfter: ( block: Block ) => void;
	}

	/** Between two blocks, or from a shortcode in text. */
	type Transform =
		| {
				type: 'block';
				blocks: string[];
				isMatch?: ( attributes: Values ) => boolean;
				transform: ( attributes: Values, innerBlocks: Block[] ) => Block | Block[];
		  }
		| {
				type: 'shortcode';
				tag: string;
				transform: ( attributes: { named?: Values } ) => Block;
		  };

	interface Variation {
		name: string;
		title: string;
		description?: string;
		icon?: ReactElement;
		attributes?: Values;
		innerBlocks?: [ string, Values ][];
		isDefault?: boolean;
		scope?: ( 'inserter' | 'block' | 'transform' )[];
		/** Attributes that tell the variation. */
		isActive?: string[];
	}

	/** What a script says of a block that PHP has registered. */
	interface Settings< Attributes > {
		icon: ReactElement;
		edit: ComponentType< EditProps< Attributes > >;
		save: () => ReactElement | null;
		example?: { attributes?: Partial< Attributes >; viewportWidth?: number };
		variations?: Variation[];
		transforms?: { from: Transform[]; to: Transform[] };
	}

	export function registerBlockType< Attributes >( name: string, settings: Settings< Attributes > ): void;

	export function createBlock( name: string, attributes?: object, innerBlocks?: Block[] ): Block;
}

declare module '@wordpress/block-editor' {
	import type { ComponentType, HTMLAttributes, ReactNode, Ref } from 'react';
	import type { Store } from '@wordpress/data';

	export type ElementProps = HTMLAttributes< HTMLElement > & { ref?: Ref< HTMLDivElement > };

	/** Attributes of a block's outermost element; further ones may be data-…. */
	export function useBlockProps(
		props?: HTMLAttributes< HTMLElement > & Record< `data-${ string }`, string >
	): ElementProps;

	export function useInnerBlocksProps(
		props: ElementProps,
		options?: { template?: [ string, object ][] }
	): ElementProps & { children: ReactNode };

	export const InnerBlocks: { Content: ComponentType };

	export const BlockControls: ComponentType< { group?: 'block' | 'other'; children: ReactNode } >;

	export const InspectorControls: ComponentType< { group?: 'settings' | 'styles'; children: ReactNode } >;

	export const AlignmentControl: ComponentType< {
		value: string;
		onChange: ( value: string | undefined ) => void;
	} >;

	export const HeightControl: ComponentType< {
		label?: string;
		value: string;
		onChange: ( value: string ) => void;
	} >;

	export const RichText: ComponentType< {
		tagName?: string;
		identifier?: string;
		/** HTML. */
		value: string;
		onChange: ( value: string ) => void;
		placeholder?: string;
		'aria-label'?: string;
		allowedFormats?: string[];
		withoutInteractiveFormatting?: boolean;
		disableLineBreaks?: boolean;
		/** Called for Enter at the end; WordPress's own blocks use it. */
		__unstableOnSplitAtEnd?: () => void;
		className?: string;
		[ data: `data-${ string }` ]: string;
	} >;

	interface Selectors {
		/** clientIds of all blocks of a name, in the order of the document. */
		getBlocksByName: ( name: string ) => string[];
	}

	export const store: Store< Selectors, unknown >;
}

declare module '@wordpress/notices' {
	import type { Store } from '@wordpress/data';

	interface Actions {
		createSuccessNotice: (
			content: string,
			options: { type: 'snackbar'; actions?: { label: string; onClick: () => void }[] }
		) => void;
	}

	export const store: Store< unknown, Actions >;
}
