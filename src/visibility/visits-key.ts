/**
 * Key in localStorage: a `Counts` as text, with blanks between. Apart from the module that counts, since whatever
 * imports something of a module that is built by itself carries a loader of webpack's.
 */
export const VISITS = 'tawk_integration_visits';
