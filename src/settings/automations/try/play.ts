import { __, _n, sprintf } from '@wordpress/i18n';
import { clauseOf } from '../../../conditions/clauses';
import { isFields, listOf } from '../../../conditions/schema';
import { listed } from '../../../conditions/text';
import { quote } from '../../../conditions/value-text';
import { MOST_ATTRIBUTES, MOST_TAGS, value as lawful } from '../../../visitor/limits';
import { widgetName } from '../../visibility/sentence';
import type { AnyAction, Line } from '../automation';
import { happens } from '../happens';
import type { Known } from '../known';
import { filled } from '../quotes';
import { exampleFacts } from './examples';
import { stageBefore, type Stage } from './stage';

/** What happened, and how things are then. */
export interface Step {
	sentence: string;
	stage: Stage;
}

type Facts = Readonly< Record< string, string > >;

/** What one action does to what is drawn. */
type Act = ( action: AnyAction, stage: Stage, facts: Facts, known: Known ) => Step;

/**
 * An automation as it would run: the trigger, the conditions, then each action. Texts quote examples, and are cut as
 * tawk.to takes them. Pure but for the names.
 */
export function play( line: Line, known: Known ): Step[] {
	const facts = exampleFacts( line.trigger, known.triggerOf( line.trigger.on ) );
	let stage = stageBefore( line, widgetName( '', known.widgets ) );
	const steps: Step[] = [ { sentence: begin( line, known ), stage } ];
	if ( line.conditions.length > 0 ) {
		steps.push( { sentence: conditionsHold( line, known ), stage } );
	}
	for ( const action of line.actions ) {
		const step = act( action, stage, facts, known );
		stage = step.stage;
		steps.push( step );
	}
	return steps;
}

const begin = ( { trigger }: Line, known: Known ): string =>
	/* translators: %s: what happens, such as “a visitor stays 45 seconds on a page”. */
	sprintf( __( 'It happens: %s.', 'tawk-integration' ), happens( trigger, known ) );

const conditionsHold = ( { conditions }: Line, known: Known ): string =>
	sprintf(
		/* translators: %s: list of conditions, such as “agents are online”. */
		__( 'Conditions are taken to hold: %s.', 'tawk-integration' ),
		conditions.map( ( condition ) => clauseOf( condition, known ) ).join( '; ' )
	);

const acts = new Map< string, Act >( [
	[ 'maximize', ( _, stage ) => opened( stage ) ],
	[ 'minimize', ( _, stage ) => closed( stage ) ],
	[ 'toggle', ( _, stage ) => ( stage.chat === 'window' ? closed( stage ) : opened( stage ) ) ],
	[
		'popup',
		( _, stage ) => shown( stage, 'popup', __( 'The chat opens in a window of its own.', 'tawk-integration' ) ),
	],
	[ 'show_widget', ( _, stage ) => inCorner( stage ) ],
	[ 'hide_widget', ( _, stage ) => hidden( stage ) ],
	[ 'toggle_visibility', ( _, stage ) => ( stage.chat === 'none' ? inCorner( stage ) : hidden( stage ) ) ],
	[ 'start', ( { show_widget: isShown }, stage ) => started( stage, isShown === true ) ],
	[
		'switch_widget',
		( { widget }, stage, _, { widgets } ) => switched( stage, widgetName( String( widget ), widgets ) ),
	],
	[ 'end_chat', ( _, stage ) => shown( stage, 'corner', __( 'The conversation has ended.', 'tawk-integration' ) ) ],
	[ 'shutdown', ( _, stage ) => disconnected( stage ) ],
	[
		'logout',
		( _, stage ) => ( {
			sentence: __( 'The visitor is logged out; agents no longer know who it is.', 'tawk-integration' ),
			stage: { ...stage, attributes: {} },
		} ),
	],
	[ 'set_attributes', ( { attributes }, stage, facts ) => withAttributes( stage, textsIn( attributes, facts ) ) ],
	[ 'add_tags', ( { tags }, stage, facts ) => withTags( stage, listIn( tags, facts ) ) ],
	[ 'remove_tags', ( { tags }, stage, facts ) => withoutTags( stage, listIn( tags, facts ) ) ],
	[
		'add_event',
		( { name, metadata }, stage, facts ) => withEvent( stage, String( name ), textsIn( metadata, facts ) ),
	],
	[
		'data_layer',
		( { event, parameters }, stage, facts ) =>
			/* translators: %s: an event and what is known of it, such as “tawk_chat_started”. */
			told( stage, __( 'Sent to analytics: %s', 'tawk-integration' ), event, textsIn( parameters, facts ) ),
	],
	[
		'dispatch',
		( { name, detail }, stage, facts ) =>
			/* translators: %s: an event and what is known of it. */
			told( stage, __( 'Scripts of the page are told: %s', 'tawk-integration' ), name, textsIn( detail, facts ) ),
	],
] );

function act( action: AnyAction, stage: Stage, facts: Facts, known: Known ): Step {
	const own = acts.get( action.do );
	return own ? own( action, stage, facts, known ) : others( action, stage, known );
}

/** What other plugins do cannot be drawn. */
const others = ( { do: name }: AnyAction, stage: Stage, { actionOf }: Known ): Step => ( {
	/* translators: %s: name of an action. */
	sentence: sprintf( __( 'Done by another plugin: %s', 'tawk-integration' ), actionOf( name )?.label ?? name ),
	stage,
} );

const shown = ( stage: Stage, chat: Stage[ 'chat' ], sentence: string ): Step => ( {
	sentence,
	stage: { ...stage, chat },
} );

const opened = ( stage: Stage ): Step =>
	shown(
		stage,
		'window',
		stage.chat === 'window'
			? __( 'The chat is open already.', 'tawk-integration' )
			: __( 'The chat opens.', 'tawk-integration' )
	);

const closed = ( stage: Stage ): Step =>
	stage.chat === 'none'
		? shown( stage, 'none', __( 'The chat is hidden: nothing to close.', 'tawk-integration' ) )
		: shown( stage, 'corner', __( 'The chat window closes; its button stays.', 'tawk-integration' ) );

const inCorner = ( stage: Stage ): Step =>
	stage.chat === 'none'
		? shown( stage, 'corner', __( 'The chat appears in the corner.', 'tawk-integration' ) )
		: shown( stage, stage.chat, __( 'The chat is there already.', 'tawk-integration' ) );

const hidden = ( stage: Stage ): Step =>
	shown( stage, 'none', __( 'The chat is hidden: not even its button is seen.', 'tawk-integration' ) );

const started = ( stage: Stage, isShown: boolean ): Step => ( {
	sentence: __( 'Agents see the visitor.', 'tawk-integration' ),
	stage: { ...stage, isConnected: true, chat: isShown && stage.chat === 'none' ? 'corner' : stage.chat },
} );

const switched = ( stage: Stage, widget: string ): Step => ( {
	/* translators: %s: a widget. */
	sentence: sprintf( __( 'Another widget takes its place: %s.', 'tawk-integration' ), widget ),
	stage: { ...stage, widget },
} );

const disconnected = ( stage: Stage ): Step => ( {
	sentence: __( 'Agents no longer see the visitor.', 'tawk-integration' ),
	stage: { ...stage, isConnected: false, chat: stage.chat === 'none' ? 'none' : 'corner' },
} );

function withAttributes( stage: Stage, texts: Facts ): Step {
	const attributes = Object.fromEntries(
		Object.entries( { ...stage.attributes, ...texts } ).slice( 0, MOST_ATTRIBUTES )
	);
	return {
		sentence: agentsSee( Object.entries( texts ).map( pair ) ),
		stage: { ...stage, attributes },
	};
}

function withTags( stage: Stage, tags: readonly string[] ): Step {
	return {
		sentence: sprintf(
			/* translators: %s: list of tags. */
			_n(
				'The conversation gets the tag %s.',
				'The conversation gets the tags %s.',
				tags.length,
				'tawk-integration'
			),
			listed( tags.map( quote ) )
		),
		stage: { ...stage, tags: [ ...new Set( [ ...stage.tags, ...tags ] ) ].slice( 0, MOST_TAGS ) },
	};
}

function withoutTags( stage: Stage, tags: readonly string[] ): Step {
	return {
		sentence: sprintf(
			/* translators: %s: list of tags. */
			_n(
				'The conversation loses the tag %s.',
				'The conversation loses the tags %s.',
				tags.length,
				'tawk-integration'
			),
			listed( tags.map( quote ) )
		),
		stage: { ...stage, tags: stage.tags.filter( ( tag ) => ! tags.includes( tag ) ) },
	};
}

const withEvent = ( stage: Stage, name: string, metadata: Facts ): Step => ( {
	/* translators: %s: name of an event. */
	sentence: sprintf( __( 'Agents read of the event %s.', 'tawk-integration' ), quote( name ) ),
	stage: { ...stage, events: [ ...stage.events, { name, metadata } ] },
} );

const told = ( stage: Stage, sentence: string, event: unknown, texts: Facts ): Step => ( {
	sentence: sprintf(
		sentence,
		Object.keys( texts ).length === 0
			? String( event )
			: `${ String( event ) } (${ Object.entries( texts ).map( pair ).join( ', ' ) })`
	),
	stage,
} );

const agentsSee = ( facts: readonly string[] ): string =>
	/* translators: %s: list of facts, such as “plan: gold”. */
	sprintf( __( 'Agents see: %s', 'tawk-integration' ), facts.join( ', ' ) );

const pair = ( [ key, text ]: [ string, string ] ): string =>
	/* translators: 1: name of a fact, 2: the fact. */
	sprintf( __( '%1$s: %2$s', 'tawk-integration' ), key, text );

/** Texts by key; those that are empty are not sent. */
const textsIn = ( given: unknown, facts: Facts ): Record< string, string > =>
	Object.fromEntries(
		Object.entries( isFields( given ) ? given : {} )
			.map( ( [ key, text ] ) => [ key, lawful( filled( String( text ), facts ) ) ] as const )
			.filter( ( [ key, text ] ) => key && text )
	);

const listIn = ( given: unknown, facts: Facts ): string[] =>
	listOf( given )
		.map( ( text ) => lawful( filled( String( text ), facts ) ) )
		.filter( Boolean );
