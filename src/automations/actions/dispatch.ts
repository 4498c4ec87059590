import { tellsPage } from '../tells-page';

/** Tells scripts of the page by an event of the window: its `name`, and `detail`, texts by name. */
export const dispatch = tellsPage(
	'name',
	'detail',
	// Definitions `dom_event_name`, `detail_name` and `told_text` of settings.schema.json.
	[ /^(?!tawk)[a-z][\w.:-]{0,99}$/i, /^[a-z][\w-]{0,99}$/i, 50, 1000 ],
	( name, detail ) => dispatchEvent( new CustomEvent( name, { detail } ) )
);
