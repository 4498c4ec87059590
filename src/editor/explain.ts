import { request } from '../shared/rest';

/** What the rules say of a post's own page for a visitor who is not logged in; the post's own setting is left aside. */
export interface Verdict {
	rules: 'show' | 'hide' | 'depends';
	/** id of the further widget that the rules pick; '' for the main one. */
	widget: string;
}

/** Asks the rules about a post as it is stored. Null where no answer is to be had: the panel does without. */
export async function askRules( post: number ): Promise< Verdict | null > {
	try {
		return await request< Verdict >( { path: '/tawk-integration/v1/explain', method: 'POST', data: { post } } );
	} catch {
		return null;
	}
}
