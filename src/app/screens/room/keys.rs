//! The keys of a room: those of a clicker, and those of the leader.

use bevy_egui::egui::{Event, Key, Modifiers, Ui};

use super::RoomAction;

/// Where a key was pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pressed {
    /// Whether hands are being counted: digits are theirs then.
    pub counting: Option<usize>,
    /// How many replies there are.
    pub replies: usize,
    /// Whether leaving was asked about: only the answer counts then.
    pub asks_to_leave: bool,
}

/// What the keys of this pass do, in order. A key that is held down counts once. All of them are taken out of the pass, so
/// that no button hears of them, too.
pub fn pressed(ui: &Ui, state: Pressed) -> Vec<RoomAction> {
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
                    counted(*key, reply, state.replies).or_else(|| action(*key, state))
                }
                _ => action(*key, state),
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
fn counted(key: Key, reply: usize, replies: usize) -> Option<RoomAction> {
    if let Some(digit) = digit(key) {
        return Some(RoomAction::Digit(digit));
    }
    match key {
        Key::Backspace | Key::Delete => Some(RoomAction::Erase),
        Key::Enter | Key::Tab | Key::ArrowDown => {
            Some(RoomAction::Count(Some(reply + 1).filter(|next| *next < replies)))
        }
        Key::ArrowUp => Some(RoomAction::Count(Some(reply.saturating_sub(1)))),
        Key::Escape | Key::H => Some(RoomAction::Count(None)),
        _ => None,
    }
}

fn action(key: Key, state: Pressed) -> Option<RoomAction> {
    if state.asks_to_leave {
        // One button of a clicker sends F5 and Esc by turns: whichever comes second takes the question back.
        return match key {
            Key::Escape | Key::F5 => Some(RoomAction::AskToLeave),
            _ => None,
        };
    }
    match key {
        Key::PageDown | Key::ArrowRight | Key::Space | Key::N => Some(RoomAction::On),
        Key::PageUp | Key::ArrowLeft | Key::P => Some(RoomAction::Back),
        Key::B | Key::Period => Some(RoomAction::Blank),
        Key::F5 => Some(RoomAction::Present),
        Key::Escape => Some(RoomAction::AskToLeave),
        Key::V => Some(RoomAction::VoteAgain),
        Key::X => Some(RoomAction::Other),
        Key::S => Some(RoomAction::Points),
        Key::T => Some(RoomAction::Thought),
        Key::W => Some(RoomAction::OtherWay),
        Key::M => Some(RoomAction::Strip),
        Key::L => Some(RoomAction::Switch),
        Key::O => Some(RoomAction::OwnWindow),
        Key::H if state.replies > 0 => Some(RoomAction::Count(Some(0))),
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
