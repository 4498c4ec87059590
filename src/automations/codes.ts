/** Arguments are not as the definitions `action_…` of settings.schema.json have them. */
export const INVALID = 'INVALID_ARGUMENTS';

/** Somebody else's code has thrown. */
export const THROWN = 'THROWN';

/** A module of ours is not there. */
export const REMOVED = 'SCRIPT_REMOVED';

/** tawk.to has not said that something is done: it may be. */
export const NO_CALLBACK = 'NO_CALLBACK';
