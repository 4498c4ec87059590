import { __, sprintf } from '@wordpress/i18n';
import { siteFacts, type ConditionKind } from '../shared/site-facts';
import type { Condition } from '../shared/settings';
import type { AnyCondition } from './condition';
import { nameOf } from './names';
import { phrase, phraseOfKnown, type Phrase } from './phrases';
import { isFields, listOf, optionsOf, saysNothing, type ValueSchema } from './schema';
import { listed } from './text';
import type { Names } from './value-text';
import { optionLabel } from './words';

/** Where sentences take names from. */
export interface Words extends Names {
	/** What is known of a type, undefined for nothing. */
	kindOf: ( type: string ) => ConditionKind | undefined;
}

/** What this screen knows. */
export const screenWords: Words = {
	nameOf,
	kindOf: ( type ) => siteFacts.conditions.find( ( kind ) => kind.type === type ),
};

/** A condition as a part of a sentence, in small letters: “on the front page”. */
export function phraseOf( condition: AnyCondition, words: Words = screenWords ): string {
	const kind = words.kindOf( condition.type );
	const known = kind ? phraseOfKnown( asKnown( condition ), words ) : null;
	const [ is, isNot ] = known ?? plainPhrase( condition, words );
	return condition.operator === 'is_not' ? isNot : is;
}

/** Several conditions in one sentence; '' for none. */
export function joined( phrases: readonly string[] ): string {
	return phrases.reduce( ( before, next ) =>
		phrases.length > 2
			? /* translators: 1: conditions of a rule, 2: the next one. For three conditions or more. */
				sprintf( __( '%1$s, %2$s', 'tawk-integration' ), before, next )
			: /* translators: 1: a condition of a rule, 2: the other one. */
				sprintf( __( '%1$s %2$s', 'tawk-integration' ), before, next )
	);
}

/** The wire's edge: the server keeps the values of its own types as settings.ts has them. */
export const asKnown = ( condition: AnyCondition ): Condition => condition as Condition;

/** For conditions of other plugins: “when Loyalty is Gold”. */
const plainPhrase = ( condition: AnyCondition, words: Words ): Phrase =>
	phraseOfOther(
		condition,
		words,
		[
			/* translators: %s: name of a condition. */
			__( 'when “%s” holds', 'tawk-integration' ),
			/* translators: %s: name of a condition. */
			__( 'unless “%s” holds', 'tawk-integration' ),
		],
		[
			/* translators: 1: name of a condition, 2: its value. */
			__( 'when %1$s is %2$s', 'tawk-integration' ),
			/* translators: 1: name of a condition, 2: its value. */
			__( 'when %1$s is not %2$s', 'tawk-integration' ),
		]
	);

/**
 * A condition that has no words of its own.
 *
 * @param condition
 * @param words
 * @param alone     For one that says nothing but whether it holds, or that nobody knows: its name at %s.
 * @param compared  For one with a value: its name at %1$s, the value at %2$s.
 */
export function phraseOfOther( condition: AnyCondition, words: Words, alone: Phrase, compared: Phrase ): Phrase {
	const { type, value } = condition;
	const kind = words.kindOf( type );
	const label = kind?.label ?? type;
	if ( ! kind || saysNothing( kind.schema ) ) {
		return phrase( ...alone, label );
	}
	const text = textOf( value, kind.schema, type, words );
	const [ is, isNot ] = compared;
	return [ sprintf( is, label, text ), sprintf( isNot, label, text ) ];
}

/** A value in words; `of` as in `optionLabel()`. */
function textOf( value: unknown, schema: ValueSchema, of: string, words: Words ): string {
	if ( schema.type === 'array' ) {
		const search = schema[ 'x-search' ];
		return listed(
			listOf( value ).map( ( one ) =>
				search ? words.nameOf( search, one ) : textOf( one, schema.items ?? {}, of, words )
			),
			'or'
		);
	}
	if ( isFields( value ) ) {
		return Object.entries( value )
			.map( ( [ name, inner ] ) => textOf( inner, schema.properties?.[ name ] ?? {}, name, words ) )
			.filter( Boolean )
			.join( ' ' );
	}
	const text = String( value ?? '' );
	return optionsOf( schema ).includes( text ) ? optionLabel( of, text, schema ) : text;
}
