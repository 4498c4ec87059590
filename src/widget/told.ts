/** Event of the window, when the configuration has been filled in with an answer about the user that came late. */
export const TOLD = 'tawkIntegrationTold';
