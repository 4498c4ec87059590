/** What is said of arguments that are not as the definitions `action_…` of settings.schema.json have them. */
export const INVALID = 'INVALID_ARGUMENTS';
