//! The table: everything that a key of one's choice does, where it does it, and which key is usual.

use bevy_egui::egui::Key;

use super::Chord;

/// Where a key does something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Where {
    /// On every screen.
    Everywhere,
    /// In the library.
    Library,
    /// In the briefing.
    Briefing,
    /// In the conversation.
    Conversation,
    /// In the debrief.
    Debrief,
    /// On the progress page.
    Progress,
    /// On the page of the group.
    Group,
    /// In a room.
    Room,
}

impl Where {
    /// All places, in the order of the settings.
    pub const ALL: [Self; 8] = [
        Self::Everywhere,
        Self::Library,
        Self::Briefing,
        Self::Conversation,
        Self::Debrief,
        Self::Progress,
        Self::Group,
        Self::Room,
    ];

    /// The key of its name.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Everywhere => "keys-everywhere",
            Self::Library => "keys-at-library",
            Self::Briefing => "keys-at-briefing",
            Self::Conversation => "keys-at-conversation",
            Self::Debrief => "keys-at-debrief",
            Self::Progress => "keys-at-progress",
            Self::Group => "keys-at-group",
            Self::Room => "keys-at-room",
        }
    }
}

/// Writes the list of shortcuts, and all that is asked about one, from one table.
macro_rules! shortcuts {
    ($($(#[$doc:meta])* $shortcut:ident $name:literal $place:ident $usual:expr, $words:literal;)*) => {
        /// Something that a key of one's choice does.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Shortcut {
            $($(#[$doc])* $shortcut,)*
        }

        impl Shortcut {
            /// All of them, in the order of the settings.
            pub fn all() -> impl Iterator<Item = Self> {
                [$(Self::$shortcut),*].into_iter()
            }

            /// Its name in the settings file.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$shortcut => $name),* }
            }

            /// Where it does something.
            #[must_use]
            pub fn place(self) -> Where {
                match self { $(Self::$shortcut => Where::$place),* }
            }

            /// The usual key.
            #[must_use]
            pub fn usual(self) -> Chord {
                match self { $(Self::$shortcut => $usual),* }
            }

            /// The key of the words that say what it does.
            #[must_use]
            pub fn words(self) -> &'static str {
                match self { $(Self::$shortcut => $words),* }
            }
        }
    };
}

const fn alone(key: Key) -> Chord {
    Chord::alone(key)
}

const fn control(key: Key) -> Chord {
    Chord::with_control(key)
}

shortcuts! {
    /// Shows the keys; F1 does, too.
    Sheet "keys" Everywhere alone(Key::Questionmark), "keys-sheet";
    /// Larger text.
    LargerText "larger-text" Everywhere control(Key::Plus), "keys-larger";
    /// Smaller text.
    SmallerText "smaller-text" Everywhere control(Key::Minus), "keys-smaller";
    /// Text of the usual size.
    UsualText "usual-text" Everywhere control(Key::Num0), "keys-usual-text";
    /// Full screen, and back.
    FullScreen "full-screen" Everywhere alone(Key::F11), "keys-full-screen";
    /// Reads aloud, and stops.
    Speech "speech" Everywhere alone(Key::F2), "keys-speech";

    /// To the field that finds a person.
    Find "find" Library alone(Key::Slash), "keys-library-find";
    /// To the large card.
    LargeCard "large-card" Library alone(Key::Home), "keys-library-home";
    /// To the page of the group.
    OpenGroup "group" Library alone(Key::G), "keys-library-group";

    /// To the page before a room.
    WithARoom "with-a-room" Briefing alone(Key::R), "keys-briefing-room";

    /// Takes back one turn.
    TakeBack "take-back" Conversation alone(Key::Backspace), "keys-conversation-take-back";
    /// What was said.
    History "history" Conversation alone(Key::H), "keys-conversation-history";
    /// The notebook.
    Notebook "notebook" Conversation alone(Key::N), "keys-conversation-notebook";
    /// To one's own words.
    OwnWords "own-words" Conversation alone(Key::T), "keys-answers-own-words";
    /// To the other way of answering, while somebody writes, too.
    AnswerOtherwise "answer-otherwise" Conversation control(Key::T), "keys-answers-show-replies";
    /// Says nothing, while somebody writes.
    WaitWhileWriting "wait-while-writing" Conversation control(Key::Period), "keys-answers-wait";
    /// The words were read wrongly.
    ReadWrongly "read-wrongly" Conversation alone(Key::F), "keys-answers-wrongly";

    /// To the turn that mattered most.
    TurningPoint "turning-point" Debrief alone(Key::Home), "keys-debrief-home";
    /// Writes a reply of one's own.
    Write "write" Debrief alone(Key::W), "keys-debrief-write";
    /// Puts one line better.
    Better "better" Debrief alone(Key::B), "keys-debrief-better";
    /// Saves the debrief as a page.
    SavePage "save-page" Debrief alone(Key::S), "keys-debrief-save";

    /// To where everything can be exported.
    Export "export" Progress alone(Key::E), "keys-progress-export";
    /// To the first run.
    FirstRun "first-run" Progress alone(Key::Home), "keys-progress-first";
    /// Looks back on the run that is chosen.
    LookBack "look-back" Progress alone(Key::L), "keys-progress-look-back";
    /// Deletes the run that is chosen, after asking.
    DeleteRun "delete-run" Progress alone(Key::Delete), "keys-progress-delete";

    /// First conversations, or all.
    AllRuns "all-runs" Group alone(Key::A), "keys-group-all";
    /// Takes in results.
    TakeIn "take-in" Group alone(Key::I), "keys-group-take-in";
    /// Saves what was said as a table.
    SaveTable "save-table" Group alone(Key::S), "keys-group-save";

    /// One step on; a clicker's keys do, too.
    RoomOn "room-on" Room alone(Key::N), "keys-room-on";
    /// One step back; a clicker's keys do, too.
    RoomBack "room-back" Room alone(Key::P), "keys-room-back";
    /// Votes again.
    VoteAgain "vote-again" Room alone(Key::V), "keys-room-vote-again";
    /// Plays the other reply, and returns.
    OtherReply "other-reply" Room alone(Key::X), "keys-room-other";
    /// Counts hands.
    CountHands "count-hands" Room alone(Key::H), "keys-room-hands";
    /// Shows the points.
    ShowPoints "show-points" Room alone(Key::S), "keys-room-points";
    /// Shows the thought.
    ShowThought "show-thought" Room alone(Key::T), "keys-room-thought";
    /// Shows the other way.
    ShowOtherWay "show-other-way" Room alone(Key::W), "keys-room-other-way";
    /// The room's screen, or the leader's view.
    SwitchView "switch-view" Room alone(Key::L), "keys-room-switch";
    /// Hides the strip, or shows it.
    HideStrip "hide-strip" Room alone(Key::M), "keys-room-strip";
    /// A window of the room's own.
    OwnWindow "own-window" Room alone(Key::O), "keys-room-window";
}

impl Shortcut {
    /// The shortcut with this name in the settings file.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::all().find(|shortcut| shortcut.name() == name)
    }

    /// Whether it works while somebody writes, so that its key must not write anything itself.
    #[must_use]
    pub fn works_while_writing(self) -> bool {
        matches!(
            self,
            Self::LargerText
                | Self::SmallerText
                | Self::UsualText
                | Self::FullScreen
                | Self::Speech
                | Self::AnswerOtherwise
                | Self::WaitWhileWriting
        )
    }
}
