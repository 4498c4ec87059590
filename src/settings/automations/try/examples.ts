import { __, _x } from '@wordpress/i18n';
import { listOf } from '../../../conditions/schema';
import type { TriggerKind } from '../../boot';
import { argumentsOf, type AnyTrigger } from '../automation';

/** What a trigger may tell, by name. */
const EXAMPLES: Record< string, string > = {
	title: __( 'Blue mug', 'tawk-integration' ),
	path: '/blue-mug/',
	seconds: '45',
	percent: '50',
	text: __( 'Ask us', 'tawk-integration' ),
	link: 'https://example.com/prices',
	form: 'contact',
	count: '2',
	name: 'Ada Lovelace',
	email: 'ada@example.com',
	phone: '+44 20 7946 0000',
	message: __( 'Do you ship to Norway?', 'tawk-integration' ),
	rating: 'dislike',
	tags: 'sales, vip',
	status: 'online',
	position: _x( 'Sales', 'position of an agent', 'tawk-integration' ),
	id: '5f1e9c8a',
};

const SCORES: Record< string, string > = { like: '1', neutral: '0', dislike: '-1' };

/** What the trigger of an automation might tell: what it is asked for, else an example. */
export function exampleFacts( trigger: AnyTrigger, kind: TriggerKind | undefined ): Record< string, string > {
	const asked = argumentsOf( trigger );
	const names = kind?.quotes.map( ( { name } ) => name ) ?? [];
	const facts = Object.fromEntries( names.map( ( name ) => [ name, told( asked[ name ] ) || exampleOf( name ) ] ) );
	return 'score' in facts ? { ...facts, score: SCORES[ facts.rating ?? '' ] ?? '' } : facts;
}

const exampleOf = ( name: string ): string => EXAMPLES[ name ] ?? __( 'an example', 'tawk-integration' );

/** What is asked for is what is told: the first of a list. */
function told( asked: unknown ): string {
	const value: unknown = Array.isArray( asked ) ? listOf( asked )[ 0 ] : asked;
	return typeof value === 'string' || Number.isFinite( value ) ? String( value ) : '';
}
