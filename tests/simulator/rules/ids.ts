/** The forms of tawk.to's identifiers. */

const PROPERTY_ID = /^[0-9A-Fa-f]{24}$/;
const WIDGET_ID = /^[a-z0-9]{1,50}$/i;
const API_KEY = /^[A-Za-z0-9]{40}$/;

export const isPropertyId = ( text: string ): boolean => PROPERTY_ID.test( text );
export const isWidgetId = ( text: string ): boolean => WIDGET_ID.test( text );
export const isApiKey = ( text: string ): boolean => API_KEY.test( text );
