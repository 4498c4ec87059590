/** What is measured: each group fills some rows of the table and can be asked for by its name. */
import type { Bench } from './bench';
import { automations } from './groups/automations';
import { clicks } from './groups/clicks';
import { instructions } from './groups/instructions';
import { options } from './groups/options';
import { page } from './groups/page';
import { rules } from './groups/rules';
import { scripts } from './groups/scripts';
import { texts } from './groups/texts';
import type { Row } from './row';

export interface Tools {
	/** The site; built when it is first asked for. */
	bench: () => Promise< Bench >;
	/** Tells the person who waits. */
	say: ( line: string ) => void;
}

/** Measures its rows. Rejects when the site does not work: figures of a broken page mean nothing. */
export type Group = ( tools: Tools ) => Promise< Row[] >;

export const groups: Record< string, Group > = {
	scripts,
	page,
	options,
	rules,
	texts,
	clicks,
	automations,
	instructions,
};
