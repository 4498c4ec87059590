import { __ } from '@wordpress/i18n';

const CONTACTS = /^(?:mailto|tel):[^\s<>"]+$/i;

/**
 * Whether a link may be used: it leads to this site, to an e-mail address or to a telephone number. PHP decides
 * (includes/Blocks/Link.php); here it is said while one types.
 *
 * @param href  As it was entered.
 * @param hosts Those of this site, in small letters and without a port.
 */
export function isAllowed( href: string, hosts: readonly string[] ): boolean {
	const url = CONTACTS.test( href ) ? null : parsed( href, hosts[ 0 ] ?? '' );
	return (
		CONTACTS.test( href ) || ( url !== null && /^https?:$/.test( url.protocol ) && hosts.includes( url.hostname ) )
	);
}

function parsed( href: string, host: string ): URL | null {
	try {
		return new URL( href.trim(), `https://${ host }/` );
	} catch {
		return null;
	}
}

/** What is wrong with a link, '' for nothing. */
export const flawOf = ( href: string, hosts: readonly string[] ): string =>
	href === '' || isAllowed( href, hosts )
		? ''
		: __(
				'Not used: it must lead to this site, to an e-mail address (mailto:) or to a telephone number (tel:).',
				'tawk-integration'
			);
