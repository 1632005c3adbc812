//! The keys of a room: those of a clicker, and those of the leader.

use bevy_egui::egui::{Event, Key, Modifiers, Ui};

use super::RoomAction;
use crate::app::keys::{Keys, Shortcut, Where};

/// Where a key was pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pressed {
    /// Whether hands are being counted: digits are theirs then.
    pub counting: Option<usize>,
    /// How many replies there are.
    pub replies: usize,
    /// Whether leaving was asked about: only the answer counts then.
    pub asks_to_leave: bool,
    /// Whether words are being typed: all keys are theirs then, and Esc ends it.
    pub types: bool,
}

/// What the keys of this pass do, in order. A key that is held down counts once. All of them are taken out of the pass, so
/// that no button hears of them, too.
pub fn pressed(ui: &Ui, keys: &Keys, state: Pressed) -> Vec<RoomAction> {
    if state.types && !state.asks_to_leave {
        return Vec::new();
    }
    let mut actions = Vec::new();
    let mut counting = state.counting;
    ui.input_mut(|input| {
        input.events.retain(|event| {
            let Event::Key { key, pressed: true, repeat, modifiers, .. } = event else { return true };
            if modifiers.any() && *modifiers != Modifiers::SHIFT {
                return true;
            }
            let action = match counting {
                Some(reply) if !state.asks_to_leave => {
                    counted(*key, reply, state.replies, keys).or_else(|| action(*key, keys, state))
                }
                _ => action(*key, keys, state),
            };
            let Some(action) = action else { return true };
            if !repeat {
                if let RoomAction::Count(reply) = action {
                    counting = reply;
                }
                actions.push(action);
            }
            false
        });
    });
    actions
}

/// The keys while hands are counted: digits, and to the next reply.
fn counted(key: Key, reply: usize, replies: usize, keys: &Keys) -> Option<RoomAction> {
    if let Some(digit) = digit(key) {
        return Some(RoomAction::Digit(digit));
    }
    match key {
        Key::Backspace | Key::Delete => Some(RoomAction::Erase),
        Key::Enter | Key::Tab | Key::ArrowDown => {
            Some(RoomAction::Count(Some(reply + 1).filter(|next| *next < replies)))
        }
        Key::ArrowUp => Some(RoomAction::Count(Some(reply.saturating_sub(1)))),
        Key::Escape => Some(RoomAction::Count(None)),
        _ => (keys.at(Where::Room, key) == Some(Shortcut::CountHands)).then_some(RoomAction::Count(None)),
    }
}

fn action(key: Key, keys: &Keys, state: Pressed) -> Option<RoomAction> {
    if state.asks_to_leave {
        // One button of a clicker sends F5 and Esc by turns: whichever comes second takes the question back.
        return match key {
            Key::Escape | Key::F5 => Some(RoomAction::AskToLeave),
            _ => None,
        };
    }
    // The keys of a clicker are always the same; those of the leader can be chosen.
    match key {
        Key::PageDown | Key::ArrowRight | Key::Space => return Some(RoomAction::On),
        Key::PageUp | Key::ArrowLeft => return Some(RoomAction::Back),
        Key::B | Key::Period => return Some(RoomAction::Blank),
        Key::F5 => return Some(RoomAction::Present),
        Key::Escape => return Some(RoomAction::AskToLeave),
        _ => {}
    }
    match keys.at(Where::Room, key) {
        Some(Shortcut::RoomOn) => Some(RoomAction::On),
        Some(Shortcut::RoomBack) => Some(RoomAction::Back),
        Some(Shortcut::VoteAgain) => Some(RoomAction::VoteAgain),
        Some(Shortcut::OtherReply) => Some(RoomAction::Other),
        Some(Shortcut::ShowPoints) => Some(RoomAction::Points),
        Some(Shortcut::ShowThought) => Some(RoomAction::Thought),
        Some(Shortcut::ShowOtherWay) => Some(RoomAction::OtherWay),
        Some(Shortcut::HideStrip) => Some(RoomAction::Strip),
        Some(Shortcut::SwitchView) => Some(RoomAction::Switch),
        Some(Shortcut::OwnWindow) => Some(RoomAction::OwnWindow),
        Some(Shortcut::CountHands) if state.replies > 0 => Some(RoomAction::Count(Some(0))),
        _ => digit(key)?.checked_sub(1).and_then(|choice| usize::try_from(choice).ok()).map(RoomAction::Choose),
    }
}

/// The digit on a key.
fn digit(key: Key) -> Option<u32> {
    const DIGITS: [Key; 10] =
        [Key::Num0, Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];
    DIGITS.iter().position(|digit| *digit == key).and_then(|digit| u32::try_from(digit).ok())
}

/// A number with another digit behind it, or none where it would be larger than `most`.
#[must_use]
pub fn typed(number: u32, digit: u32, most: u32) -> Option<u32> {
    number.checked_mul(10)?.checked_add(digit).filter(|number| *number <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_make_a_number_up_to_the_most() {
        assert_eq!(typed(0, 7, 100), Some(7));
        assert_eq!(typed(7, 0, 100), Some(70));
        assert_eq!(typed(10, 0, 100), Some(100));
        assert_eq!(typed(70, 1, 100), None);
        assert_eq!(typed(u32::MAX, 1, u32::MAX), None);
    }
}
