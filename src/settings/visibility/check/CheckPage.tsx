import { Button, Card, CardBody, Notice, SelectControl, TextControl } from '@wordpress/components';
import { useCallback, useEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { siteFacts } from '../../../shared/site-facts';
import { RestError } from '../../../shared/rest';
import type { Settings } from '../../../shared/settings';
import { learnAll, useNames } from '../../../conditions/names';
import { AddressField } from './AddressField';
import { Answer, ANSWER_ID } from './Answer';
import { firstQuestion } from './deep-link';
import { explain, type Explanation } from './explanation';
import { FIRST, type Device, type Imagined } from './imagined';
import { UserField } from '../../UserField';
import { chosenOf, type Option } from './options';
import './check.scss';

interface Props {
	/** As they stand on the screen. */
	settings: Settings;
	/** As they are stored. */
	saved: Settings;
}

/** The answer, what was asked, and whether that was saved. */
type Answered = { explanation: Explanation; asked: string; isUnsaved: boolean } | { failure: string };

/** “Why is the chat shown or hidden there?” The server answers its part, this tab the browser's. */
export function CheckPage( { settings, saved }: Props ) {
	const [ first ] = useState( firstQuestion );
	const [ url, setUrl ] = useState( first ?? '' );
	const [ user, setUser ] = useState( 0 );
	const [ imagined, setImagined ] = useState< Imagined >( { ...FIRST, language: window.navigator.language } );
	const [ answered, setAnswered ] = useState< Answered | null >( null );
	const [ asking, setAsking ] = useState( false );
	const turn = useRef( 0 );
	useNames();

	const now = partOf( settings );
	const isUnsaved = now !== partOf( saved );
	const change = ( changed: Partial< Imagined > ) => setImagined( ( current ) => ( { ...current, ...changed } ) );

	const ask = useCallback( async () => {
		turn.current++;
		const mine = turn.current;
		setAsking( true );
		const answer = await answerTo( url, user, isUnsaved ? settings : null, now );
		if ( mine === turn.current ) {
			setAnswered( answer );
			setAsking( false );
			if ( 'explanation' in answer ) {
				learnAll( settings.visibility.rules.flatMap( ( { conditions } ) => conditions ) );
			}
		}
	}, [ url, user, isUnsaved, settings, now ] );

	// A link that asks about an address is answered at once.
	const askAtFirst = useRef( first === null ? null : ask );
	useEffect( () => {
		void askAtFirst.current?.();
		askAtFirst.current = null;
	}, [] );

	// The eye goes to the answer.
	useEffect( () => {
		if ( answered && 'explanation' in answered ) {
			document.getElementById( ANSWER_ID )?.focus();
		}
	}, [ answered ] );

	return (
		<Card className="tawk-integration-check">
			<CardBody size="small">
				<h2>{ __( 'Check a page', 'tawk-integration' ) }</h2>
				<p className="tawk-integration-help">
					{ __( 'Is the chat shown there, and why?', 'tawk-integration' ) }
				</p>
				<form
					onSubmit={ ( event ) => {
						event.preventDefault();
						void ask();
					} }
				>
					<AddressField value={ url } onChange={ setUrl } />
					<div className="tawk-integration-check-fields">
						<UserField
							label={ __( 'Visitor', 'tawk-integration' ) }
							nobody={ __( 'Not logged in', 'tawk-integration' ) }
							value={ user }
							onChange={ setUser }
						/>
						<SelectControl
							__nextHasNoMarginBottom
							__next40pxDefaultSize
							label={ __( 'Device', 'tawk-integration' ) }
							value={ imagined.device }
							options={ DEVICES }
							onChange={ ( chosen ) =>
								change( { device: chosenOf( DEVICES, chosen, imagined.device ) } )
							}
						/>
						<TextControl
							__nextHasNoMarginBottom
							__next40pxDefaultSize
							type="datetime-local"
							label={ __( 'Time', 'tawk-integration' ) }
							help={ sprintf(
								/* translators: %s: a time zone, such as Europe/Berlin. */
								__( 'Empty is now. On the clocks of the site: %s.', 'tawk-integration' ),
								siteFacts.timezone
							) }
							value={ imagined.time }
							onChange={ ( time ) => change( { time } ) }
						/>
					</div>
					<div className="tawk-integration-actions">
						<Button
							__next40pxDefaultSize
							variant="secondary"
							type="submit"
							isBusy={ asking }
							disabled={ asking }
						>
							{ __( 'Check', 'tawk-integration' ) }
						</Button>
						{ answered && 'explanation' in answered && answered.asked !== keyOf( url, user, now ) && (
							<span className="tawk-integration-help">
								{ __( 'Something changed since this answer: check again.', 'tawk-integration' ) }
							</span>
						) }
					</div>
				</form>
				{ answered && 'failure' in answered && (
					<Notice status="error" isDismissible={ false }>
						{ answered.failure }
					</Notice>
				) }
				{ answered && 'explanation' in answered && (
					<Answer
						explanation={ answered.explanation }
						imagined={ imagined }
						change={ change }
						widgets={ settings.widgets }
						isUnsaved={ answered.isUnsaved }
					/>
				) }
			</CardBody>
		</Card>
	);
}

async function answerTo( url: string, user: number, edited: Settings | null, now: string ): Promise< Answered > {
	try {
		const explanation = await explain( {
			url,
			user,
			...( edited && { edited: { visibility: edited.visibility, widgets: edited.widgets } } ),
		} );
		return { explanation, asked: keyOf( url, user, now ), isUnsaved: edited !== null };
	} catch ( error ) {
		return { failure: failureOf( error ) };
	}
}

function failureOf( error: unknown ): string {
	const [ first ] = error instanceof RestError ? Object.values( error.errors ) : [];
	if ( first ) {
		/* translators: %s: what is wrong. */
		return sprintf( __( 'Finish your lines first. %s', 'tawk-integration' ), first );
	}
	return error instanceof Error ? error.message : String( error );
}

/** What of the settings an answer hangs on. */
const partOf = ( { visibility, widgets }: Settings ): string => JSON.stringify( [ visibility, widgets ] );

const keyOf = ( url: string, user: number, now: string ): string => JSON.stringify( [ url, user, now ] );

const DEVICES: Option< Device >[] = [
	{ value: 'desktop', label: __( 'Desktop', 'tawk-integration' ) },
	{ value: 'tablet', label: __( 'Tablet', 'tawk-integration' ) },
	{ value: 'phone', label: __( 'Phone', 'tawk-integration' ) },
];
