import { request } from '../../../shared/rest';

/** Fields that this site keeps about users, with a text in their name. Throws RestError. */
export const searchMetaKeys = ( text: string ): Promise< string[] > =>
	request( { path: `/tawk-integration/v1/meta-keys?${ new URLSearchParams( { search: text } ).toString() }` } );
