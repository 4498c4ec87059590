import { tellsPage } from '../tells-page';

/** Tells scripts of the page by an event of the window: its `name`, and `detail`, texts by name. */
export const dispatch = tellsPage(
	'name',
	'detail',
	// Definitions `dom_event_name`, `detail_name` and `told_text` of settings.schema.json.
	{ name: /^(?!tawk)[a-z][\w.:-]{0,99}$/i, key: /^[a-z][\w-]{0,99}$/i, most: 50, longest: 1000 },
	( name, detail ) => dispatchEvent( new CustomEvent( name, { detail } ) )
);
