/** What `customStyle` makes of the widget's place on the page. Pure. */
import { POSITIONS } from '../contract';
import type { Position } from '../contract';

export interface Placement {
	position: Position;
	/** CSS lengths. */
	xOffset: string;
	yOffset: string;
	zIndex: string;
	/** `zIndex` overrules the page's style sheets. */
	important: boolean;
	/** What could not be understood, in words. */
	problems: string[];
}

export const DEFAULT_Z_INDEX = '2147483000';
const DEFAULT_OFFSET = '20px';

const isRecord = ( value: unknown ): value is Record< string, unknown > => typeof value === 'object' && value !== null;

const field = ( value: unknown, key: string ): unknown => ( isRecord( value ) ? value[ key ] : undefined );

/** Reads the style for the device; where it says nothing, the widget’s own settings and 20 pixels stand. */
export const placementOf = ( customStyle: unknown, mobile: boolean, byDefault: Position ): Placement => {
	const problems: string[] = [];
	const device = mobile ? 'mobile' : 'desktop';
	const given = field( field( customStyle, 'visibility' ), device );

	const offset = ( key: 'xOffset' | 'yOffset' ): string => {
		const value = field( given, key );
		if ( value === undefined || value === null ) {
			return DEFAULT_OFFSET;
		}
		const [ , number, unit ] = /^(-?\d+(?:\.\d+)?)(px|%|em|rem|vh|vw)?$/.exec( String( value ).trim() ) ?? [];
		if ( number === undefined || ( typeof value !== 'string' && typeof value !== 'number' ) ) {
			problems.push( `customStyle.visibility.${ device }.${ key } is ${ JSON.stringify( value ) }` );
			return DEFAULT_OFFSET;
		}
		return `${ number }${ unit ?? 'px' }`;
	};

	const position = (): Position => {
		const value = field( given, 'position' );
		const known = POSITIONS.find( ( candidate ) => candidate === value );
		if ( value !== undefined && known === undefined ) {
			problems.push( `customStyle.visibility.${ device }.position is ${ JSON.stringify( value ) }` );
		}
		return known ?? byDefault;
	};

	const layer = (): Pick< Placement, 'zIndex' | 'important' > => {
		const value = field( customStyle, 'zIndex' );
		if ( value === undefined || value === null ) {
			return { zIndex: DEFAULT_Z_INDEX, important: false };
		}
		const [ , number, important ] = /^(-?\d+)\s*(!important)?$/.exec( String( value ).trim() ) ?? [];
		if ( number === undefined ) {
			problems.push( `customStyle.zIndex is ${ JSON.stringify( value ) }` );
		}
		return { zIndex: number ?? DEFAULT_Z_INDEX, important: important !== undefined };
	};

	if ( customStyle !== undefined && ! isRecord( customStyle ) ) {
		problems.push( 'customStyle is not an object' );
	}
	return { position: position(), xOffset: offset( 'xOffset' ), yOffset: offset( 'yOffset' ), ...layer(), problems };
};
