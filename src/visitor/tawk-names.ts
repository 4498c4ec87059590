/** Beginnings of names under which tawk.to keeps things in a browser, as far as they are known. */
const THEIRS = /^(twk_|tawk|Tawk|__tawkuuid)/;
const OURS = /^tawk_integration/;

/** Whether tawk.to keeps something under a name, in a storage or a cookie. */
export const isTawks = ( name: string ): boolean => THEIRS.test( name ) && ! OURS.test( name );
