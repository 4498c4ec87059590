import { __ } from '@wordpress/i18n';
import type { Reason, State } from './preview';

/** Why a value is not sent as it is; '' where it is. */
export const aboutState: Record< State, string > = {
	sent: '',
	cut: __( 'cut: tawk.to takes 255 characters', 'tawk-integration' ),
	empty: __( 'not sent: there is nothing to send for this person', 'tawk-integration' ),
	limit: __( 'not sent: tawk.to takes no more', 'tawk-integration' ),
	double: __( 'not sent: an earlier one is the same', 'tawk-integration' ),
	condition: __( 'not sent: its conditions do not hold', 'tawk-integration' ),
	depends: __( 'depends on the page and the visit', 'tawk-integration' ),
	unknown_source: __( 'not sent: its source is not known here', 'tawk-integration' ),
};

/** Whether something is sent, or may be. */
export const mayBeSent = ( state: State ): boolean => [ 'sent', 'cut', 'depends' ].includes( state );

export interface WayOut {
	sentence: string;
	/** Label of the button that leads to what helps, '' for none. */
	button: string;
	/** Path of the setting that helps; `secure_mode` is the card of that name. */
	leadsTo: string;
}

/** Why nothing about a person is sent, and what helps. */
export const aboutReason: Record< Exclude< Reason, '' >, WayOut > = {
	identify_off: {
		sentence: __(
			'Nothing about people who are logged in is sent: that is switched off. What follows from the page and the visit is.',
			'tawk-integration'
		),
		button: __( 'To the switch', 'tawk-integration' ),
		leadsTo: 'visitor.identify',
	},
	excluded_role: {
		sentence: __(
			'Nothing about this person is sent: their role is left out. What follows from the page and the visit is.',
			'tawk-integration'
		),
		button: __( 'To the roles', 'tawk-integration' ),
		leadsTo: 'visitor.excluded_roles',
	},
	opted_out: {
		sentence: __(
			'Nothing about this person is sent: they ticked the box in their profile that keeps their data from the chat. What follows from the page and the visit is.',
			'tawk-integration'
		),
		button: '',
		leadsTo: '',
	},
	key_unreadable: {
		sentence: __(
			'Name and e-mail address are not sent: the Secure Mode key cannot be read, so they cannot be signed.',
			'tawk-integration'
		),
		button: __( 'To Secure Mode', 'tawk-integration' ),
		leadsTo: 'secure_mode',
	},
	no_email: {
		sentence: __(
			'Name and e-mail address are not sent: this person has no e-mail address, so there is nothing to sign.',
			'tawk-integration'
		),
		button: '',
		leadsTo: '',
	},
	no_key_of_property: {
		sentence: __(
			'Name and e-mail address are not sent: this property has no key, and the main one has.',
			'tawk-integration'
		),
		button: __( 'To Secure Mode', 'tawk-integration' ),
		leadsTo: 'secure_mode',
	},
	filtered: {
		sentence: __(
			'Another plugin keeps name and e-mail address of this person from the chat.',
			'tawk-integration'
		),
		button: '',
		leadsTo: '',
	},
	nobody: {
		sentence: __(
			'Nobody is logged in, so agents get no name. What follows from the page and the visit is sent all the same.',
			'tawk-integration'
		),
		button: '',
		leadsTo: '',
	},
};
