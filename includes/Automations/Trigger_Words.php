<?php
declare( strict_types=1 );

namespace Tawk_Integration\Automations;

defined( 'ABSPATH' ) || exit;

/**
 * What people read of triggers; which there are, `Triggers` says.
 */
final class Trigger_Words {

	/** @return array<string, string> Headings under which triggers are offered. */
	public static function groups(): array {
		return array(
			'page'         => __( 'The page', 'tawk-integration' ),
			'visitor'      => __( 'The visitor', 'tawk-integration' ),
			'chat'         => __( 'The chat', 'tawk-integration' ),
			'conversation' => __( 'The conversation', 'tawk-integration' ),
			'agents'       => __( 'Agents', 'tawk-integration' ),
		);
	}

	/** @return array<string, array{ 0: string, 1: string, 2?: string }> Group, label and perhaps a description, by name. */
	public static function all(): array {
		return array(
			'page_view'            => array( 'page', __( 'A page is opened', 'tawk-integration' ) ),
			'time_on_page'         => array( 'page', __( 'A visitor stays on the page', 'tawk-integration' ), __( 'Only the time counts in which the page is in sight.', 'tawk-integration' ) ),
			'scroll'               => array( 'page', __( 'A visitor scrolls down the page', 'tawk-integration' ) ),
			'element_visible'      => array( 'page', __( 'Something on the page comes into sight', 'tawk-integration' ), __( 'Such as the prices.', 'tawk-integration' ) ),
			'click'                => array( 'visitor', __( 'A visitor clicks on something', 'tawk-integration' ) ),
			'form_submit'          => array( 'visitor', __( 'A visitor sends a form of the page', 'tawk-integration' ), __( 'What was typed into it stays on the page.', 'tawk-integration' ) ),
			'exit_intent'          => array( 'visitor', __( 'A visitor is about to leave', 'tawk-integration' ), __( 'The mouse leaves the page at its top. Phones have no mouse.', 'tawk-integration' ) ),
			'before_load'          => array( 'chat', __( 'The chat is about to appear', 'tawk-integration' ) ),
			'load'                 => array( 'chat', __( 'The chat has loaded', 'tawk-integration' ) ),
			'chat_maximized'       => array( 'chat', __( 'The chat window is opened', 'tawk-integration' ) ),
			'chat_minimized'       => array( 'chat', __( 'The chat window is closed', 'tawk-integration' ) ),
			'chat_hidden'          => array( 'chat', __( 'The chat is hidden', 'tawk-integration' ) ),
			'unread_count_changed' => array( 'chat', __( 'The number of unread messages changes', 'tawk-integration' ) ),
			'chat_started'         => array( 'conversation', __( 'A conversation begins', 'tawk-integration' ) ),
			'chat_ended'           => array( 'conversation', __( 'A conversation ends', 'tawk-integration' ) ),
			'chat_message_visitor' => array( 'conversation', __( 'The visitor writes a message', 'tawk-integration' ) ),
			'prechat_submit'       => array( 'conversation', __( 'The form before a conversation is sent', 'tawk-integration' ), __( 'Other questions of your form can be quoted, too.', 'tawk-integration' ) ),
			'offline_submit'       => array( 'conversation', __( 'A message is left while nobody is there', 'tawk-integration' ), __( 'Other questions of your form can be quoted, too.', 'tawk-integration' ) ),
			'chat_satisfaction'    => array( 'conversation', __( 'The visitor rates the conversation', 'tawk-integration' ) ),
			'visitor_name_changed' => array( 'conversation', __( 'The visitor gives a name', 'tawk-integration' ) ),
			'file_upload'          => array( 'conversation', __( 'A file is sent', 'tawk-integration' ) ),
			'tags_updated'         => array( 'conversation', __( 'The tags of the conversation change', 'tawk-integration' ) ),
			'status_change'        => array( 'agents', __( 'Agents come or go', 'tawk-integration' ), __( 'The status changes: online, away or offline.', 'tawk-integration' ) ),
			'agent_join_chat'      => array( 'agents', __( 'An agent joins the conversation', 'tawk-integration' ) ),
			'agent_leave_chat'     => array( 'agents', __( 'An agent leaves the conversation', 'tawk-integration' ) ),
			'chat_message_agent'   => array( 'agents', __( 'An agent writes a message', 'tawk-integration' ) ),
			'chat_message_system'  => array( 'agents', __( 'tawk.to writes a message', 'tawk-integration' ), __( 'Also the automatic greetings that are set up in tawk.to.', 'tawk-integration' ) ),
		);
	}

	/** @return array<string, string> What can be quoted of a trigger, by name. */
	public static function of_quotes(): array {
		return array(
			'title'    => __( 'Title of the page', 'tawk-integration' ),
			'path'     => __( 'Address of the page, without the host', 'tawk-integration' ),
			'seconds'  => __( 'Seconds on the page', 'tawk-integration' ),
			'percent'  => __( 'How far down, in percent', 'tawk-integration' ),
			'text'     => __( 'Its text', 'tawk-integration' ),
			'link'     => __( 'Where it leads', 'tawk-integration' ),
			'form'     => __( 'Name of the form', 'tawk-integration' ),
			'count'    => __( 'How many there are', 'tawk-integration' ),
			'name'     => __( 'Name', 'tawk-integration' ),
			'email'    => __( 'E-mail address', 'tawk-integration' ),
			'phone'    => __( 'Phone number', 'tawk-integration' ),
			'message'  => __( 'The message', 'tawk-integration' ),
			'rating'   => __( 'Rating: like, neutral or dislike', 'tawk-integration' ),
			'score'    => __( 'Rating as a number: 1, 0 or -1', 'tawk-integration' ),
			'tags'     => __( 'The tags', 'tawk-integration' ),
			'status'   => __( 'Status: online, away or offline', 'tawk-integration' ),
			'position' => __( 'Position of the agent', 'tawk-integration' ),
			'id'       => __( 'Id of the agent', 'tawk-integration' ),
		);
	}
}
