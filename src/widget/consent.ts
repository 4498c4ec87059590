/** Whether something of the visitor may be kept in this browser or sent. Nothing asks for consent yet. */
export const consented = (): boolean => true;
