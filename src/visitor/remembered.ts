import type { Told } from '../widget/config';
import { attempt } from './attempt';

/** Key in sessionStorage: what the visitor route has answered, and to whom. */
export const REMEMBERED = 'tawk_integration_told';

/** The cookie that is there while somebody is logged in, another one for each login. */
const COOKIE = /(?:^|; )tawk_integration_user=([^;]+)/;

interface Remembered {
	/** Of the route: sites in folders of one host share storage and login, and each says something else. */
	url: string;
	cookie: string;
	/** Of the settings. */
	revision: number;
	/** null: the route knows nobody. */
	told: Told | null;
}

/** Value of the cookie, undefined for nobody. */
export const loginCookie = (): string | undefined => COOKIE.exec( document.cookie )?.[ 1 ];

/** An earlier answer of this site to this login; undefined for none. */
export const remembered = ( { url, cookie, revision }: Omit< Remembered, 'told' > ): Told | null | undefined =>
	attempt( () => {
		const known: Remembered = JSON.parse( sessionStorage.getItem( REMEMBERED )! );
		const isFor = known.url === url && known.cookie === cookie && known.revision === revision;
		// A browser may keep the cookie longer than the login lasts.
		return isFor && ! ( known.told && known.told.until * 1000 <= Date.now() ) ? known.told : undefined;
	} );

/** Whether any answer is kept: a page that is loaded anew will not ask again. */
export const isRemembered = (): boolean => !! attempt( () => sessionStorage.getItem( REMEMBERED ) );

export const remember = ( known: Remembered ): void =>
	attempt( () => sessionStorage.setItem( REMEMBERED, JSON.stringify( known ) ) );

/** Nobody is logged in any more. */
export const forgetAnswer = (): void => attempt( () => sessionStorage.removeItem( REMEMBERED ) );
