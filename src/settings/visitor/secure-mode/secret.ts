import { __, sprintf } from '@wordpress/i18n';
import { request } from '../../../shared/rest';

/** What may be known of a Secure Mode key (Secret::state() in includes/Settings/Secret.php). */
export interface KeyState {
	property_id: string;
	/** Where it comes from; '' where there is none. */
	source: '' | 'environment' | 'constant' | 'option';
	/** Its last four characters, '' where it cannot be read. */
	last_four: string;
	readable: boolean;
}

const PATH = '/tawk-integration/v1/secret';
const FORM = /^[A-Za-z0-9]{40}$/;

/** Stores the key of a property. Throws RestError. */
export const storeKey = ( propertyId: string, key: string ): Promise< KeyState > =>
	request( { path: PATH, method: 'POST', data: { property_id: propertyId, key } } );

/** Forgets the key of a property. Throws RestError. */
export const removeKey = ( propertyId: string ): Promise< KeyState > =>
	request( { path: PATH, method: 'DELETE', data: { property_id: propertyId } } );

/** What is wrong with a key, '' for nothing. */
export function flawOfKey( key: string ): string {
	if ( FORM.test( key ) ) {
		return '';
	}
	if ( key === '' ) {
		return __( 'Paste the key first.', 'tawk-integration' );
	}
	const [ wrong ] = /[^A-Za-z0-9]/.exec( key ) ?? [];
	if ( wrong ) {
		return sprintf(
			/* translators: %s: a character. */
			__(
				'A key has 40 letters and digits and nothing else; in this one stands “%s”. Copy it again from tawk.to.',
				'tawk-integration'
			),
			wrong
		);
	}
	return sprintf(
		/* translators: %d: number of characters. */
		__(
			'A key has exactly 40 letters and digits; this one has %d characters. Copy it again from tawk.to.',
			'tawk-integration'
		),
		key.length
	);
}

/** The key of one property; none where the server names none. */
export function keyOf( propertyId: string, keys: KeyState[] ): KeyState {
	return (
		keys.find( ( key ) => key.property_id === propertyId ) ?? {
			property_id: propertyId,
			source: '',
			last_four: '',
			readable: false,
		}
	);
}
