import { h as plainText } from "./milestone-order_B3YYj389.mjs";
// src/view/meeting-title.ts
/** A meeting's title; without one, "Meeting of" its day. */
function meetingTitle({ words }, meeting) {
	return plainText(meeting.title ?? words.meetings.untitled(words.formats.day(meeting.date)));
}
export { meetingTitle as t };
