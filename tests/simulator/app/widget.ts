/** The widget on a page: one chat at a time, its place, and what the API's methods do with both. */
import type { WidgetSettings } from '../protocol';
import { Chat } from './chat';
import type { Emit } from './events';
import { placementOf } from './placement';
import type { Placement } from './placement';
import { fetchSettings } from './remote-settings';
import type { Notice } from './report';
import type { Settings } from './settings';
import { browserStorage } from './storage';
import { createFrame } from './ui/frame';
import type { Frame } from './ui/frame';
import { hide, maximize, minimize, show, toggle, toggleVisibility } from './visibility';
import type { View, ViewRules } from './visibility';

export interface WidgetOptions {
	origin: string;
	settings: Settings;
	emit: Emit;
	notice: Notice;
	/** Container of an inline chat. */
	container: HTMLElement | null;
}

const PHONE = '(max-width: 599px)';

export class Widget {
	public chat: Chat;
	private frame: Frame | undefined;

	public constructor(
		private readonly options: WidgetOptions,
		propertyId: string,
		widgetId: string,
		remote: WidgetSettings
	) {
		const { autoStart } = options.settings;
		const open: View = options.settings.embedded === '' ? 'minimized' : 'maximized';
		this.chat = this.createChat(
			propertyId,
			widgetId,
			remote,
			options.settings.visitor,
			autoStart ? open : 'hidden'
		);
	}

	public get inline(): boolean {
		return this.options.settings.embedded !== '';
	}

	public get placement(): Placement {
		return placementOf(
			this.options.settings.customStyle,
			matchMedia( PHONE ).matches,
			this.chat.conversation.widget.position
		);
	}

	/** Puts the widget on the page; an inline chat without its container draws nothing. */
	public draw(): void {
		this.placement.problems.forEach( ( problem ) => this.options.notice( 'bad-setting', problem ) );
		if ( this.inline && ! this.options.container ) {
			this.options.notice(
				'bad-setting',
				`there is no element with the id ${ this.options.settings.embedded } of Tawk_API.embedded`
			);
			return;
		}
		this.createFrame();
		matchMedia( PHONE ).addEventListener( 'change', () => this.frame?.place( this.placement ) );
	}

	public readonly maximize = (): void => this.chat.changeView( maximize( this.chat.view, this.rules ) );
	public readonly minimize = (): void => this.chat.changeView( minimize( this.chat.view, this.rules ) );
	public readonly toggle = (): void => this.chat.changeView( toggle( this.chat.view, this.rules ) );
	public readonly show = (): void => this.chat.changeView( show( this.chat.view, this.rules ) );
	public readonly hide = (): void => this.chat.changeView( hide( this.chat.view ) );
	public readonly toggleVisibility = (): void =>
		this.chat.changeView( toggleVisibility( this.chat.view, this.rules ) );

	/** Opens the chat in a window of its own; a blocker may prevent it where no one clicked. */
	public readonly popup = (): void => {
		const { propertyId, widgetId } = this.chat.ids;
		const { visitorId } = this.chat.conversation;
		const opened = window.open(
			`${ this.options.origin }/chat/${ propertyId }/${ widgetId }?uuid=${ visitorId }`,
			`chat-${ propertyId }`,
			'width=400,height=600'
		);
		if ( opened ) {
			this.minimize();
		}
	};

	/** Drops the connection and the login, and loads another widget; `false`: there is none of that name. */
	public async switchTo( propertyId: string, widgetId: string ): Promise< boolean > {
		if ( this.chat.started ) {
			await this.chat.become( 'logout', {} );
			this.chat.shutdown();
		}
		const remote = await fetchSettings( this.options.origin, propertyId, widgetId );
		if ( ! remote ) {
			return false;
		}
		this.chat = this.createChat( propertyId, widgetId, remote, undefined, this.chat.view );
		this.frame?.remove();
		this.createFrame();
		await this.chat.start();
		return true;
	}

	private get rules(): ViewRules {
		return { inline: this.inline, maximizeShowsHidden: this.chat.conversation.variants.maximizeShowsHidden };
	}

	private createChat(
		propertyId: string,
		widgetId: string,
		settings: WidgetSettings,
		visitor: unknown,
		view: View
	): Chat {
		const chat: Chat = new Chat( {
			origin: this.options.origin,
			propertyId,
			widgetId,
			visitor,
			settings,
			view,
			kind: this.inline ? 'embed' : 'inline',
			storage: browserStorage( settings.variants.cookies ),
			emit: this.options.emit,
			changed: ( model ) => {
				if ( this.chat === chat ) {
					this.frame?.update( model );
				}
			},
		} );
		return chat;
	}

	private createFrame(): void {
		this.frame = createFrame(
			this.chat.actions( { toggle: this.toggle, minimize: this.minimize, popup: this.popup } ),
			this.options.container
		);
		this.frame.place( this.placement );
		this.chat.draw();
	}
}
