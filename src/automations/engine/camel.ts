/** `tawk_chat_started` as `tawkChatStarted`. */
export const camel = ( name: string ): string => name.replace( /_./g, ( [ , letter ] ) => letter!.toUpperCase() );
