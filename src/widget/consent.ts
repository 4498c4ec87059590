declare global {
	interface Window {
		/** Each of our modules is built by itself: what all of them know stands here. */
		tawkIntegrationConsent?: boolean;
	}
}

/** Name of that, and of the event of the window when consent has been given or withdrawn; its detail says which. */
export const CONSENT = 'tawkIntegrationConsent';

/** Code for what is not done without it. */
export const NO_CONSENT = 'NO_CONSENT';

/** Whether something of the visitor may be kept in this browser or sent. So it is until somebody says otherwise. */
export const consented = (): boolean => window[ CONSENT ] !== false;
