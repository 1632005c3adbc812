//! The briefing: see the person, know your place, take one thing to try.

use bevy_egui::egui::{
    Align, Key as Pressed, Layout as Flow, Margin, Rect, ScrollArea, Sense, Stroke, Ui, UiBuilder, Vec2, pos2, vec2,
};

use super::check_in::{check_in_height, check_in_ui};
use super::shared::{PersonPainter, Picture, channel_icon, paint_person};
use crate::app::access::picture;
use crate::app::keys::Shortcut;
use crate::app::theme::parts::{Button, Key, focus_by_default, segmented_ui};
use crate::app::theme::{AxisSign, Icon, Layout, Look, TextStyle, icon_paint, text_ui};
use crate::records::{Face, Thoughts};
use crate::scenario::{Axis, Channel, Pronoun};
use crate::words::pronoun_word;

/// What is told before a conversation.
#[derive(Debug, Clone, PartialEq)]
pub struct BriefingModel {
    /// The scenario's id.
    pub id: String,
    /// What the picture shows, in words.
    pub picture: String,
    /// How others speak of the persona.
    pub pronoun: Pronoun,
    /// Face to face, by phone, in writing.
    pub channel: Channel,
    /// Who the trainee is, and where and when: follows “You are”.
    pub you_are: String,
    /// The scenario's title.
    pub title: String,
    /// The situation, in a few sentences.
    pub lead: String,
    /// What is known of the customer, line by line. Empty where nothing is.
    pub record: Vec<String>,
    /// What to try, each with its axis.
    pub learning_points: Vec<(Axis, String)>,
    /// When the customer's thoughts are shown.
    pub thoughts: Thoughts,
    /// What is said of the language that it is told in, if anything is.
    pub language: Option<ToldNote>,
    /// How the trainee said they are, if they are asked.
    pub check_in: Option<Option<Face>>,
}

/// What is said of the language that a conversation is told in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ToldNote {
    /// It is not translated into the language of the window.
    NotAtAll,
    /// It is, but for so many lines; and whether replies can only be chosen, though somebody wants to type them.
    But {
        /// How many lines are as the author wrote them.
        lines: usize,
        /// Whether typing is wanted, and off.
        only_chosen: bool,
    },
}

/// What somebody does in the briefing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BriefingAction {
    /// Back to the library.
    Back,
    /// Begin the conversation.
    Go,
    /// Meet them with a room.
    WithARoom,
    /// Show thoughts at another time.
    SetThoughts(Thoughts),
    /// Say how one is.
    CheckIn(Face),
}

/// Shows the briefing over the whole of `ui`.
pub fn briefing_ui(
    ui: &mut Ui,
    look: &Look,
    model: &BriefingModel,
    paint: &mut PersonPainter<'_>,
) -> Option<BriefingAction> {
    let screen = ui.available_rect_before_wrap();
    ui.painter().rect_filled(screen, 0.0, look.theme.ground);
    let margin = look.layout.margin();
    let (stage, shot, text) = if look.layout == Layout::Wide {
        let width = (screen.height() * (600.0 / 720.0)).clamp(screen.width() * 0.36, screen.width() * 0.47);
        let stage = Rect::from_min_size(screen.min, vec2(width, screen.height()));
        let left = stage.right() + 48.0;
        let right = (screen.right() - 48.0).min(left + 720.0);
        (
            stage,
            Picture::Briefing,
            Rect::from_min_max(pos2(left, screen.top() + 40.0), pos2(right, screen.bottom() - 40.0)),
        )
    } else {
        // As high as shows the face and most of the place's width.
        let height = ((screen.width() + 120.0) * (124.0 / 760.0)).clamp(96.0, 180.0);
        let stage = Rect::from_min_size(screen.min, vec2(screen.width(), height));
        let text = Rect::from_min_max(stage.left_bottom() + vec2(margin, 0.0), screen.max - Vec2::splat(margin));
        (stage, Picture::Strip, text)
    };
    paint_person(ui.painter(), stage, &model.id, shot, paint);
    picture(&ui.interact(stage, ui.id().with("picture"), Sense::hover()), &model.picture);

    let strip = (look.layout == Layout::Wide).then(|| {
        let width = (stage.width() - 64.0).min(536.0);
        let size = vec2(width, check_in_height(ui, look, width, &look.text("check-in-before")));
        Rect::from_min_size(pos2(stage.center().x - width / 2.0, stage.bottom() - 32.0 - size.y), size)
    });
    let felt = strip.and_then(|strip| check_in_at_ui(ui, look, strip, model));
    let foot = foot_height(look);
    let split = text.bottom() - foot;
    let action = foot_ui(ui, look, model, Rect::from_min_max(pos2(text.left(), split), text.max));
    let above = Rect::from_min_max(text.min, pos2(text.right(), split));
    let chosen = text_column_ui(ui, look, model, above);
    let escape = ui.is_enabled() && ui.input(|input| input.key_pressed(Pressed::Escape));
    action.or(chosen).or(felt).or(escape.then_some(BriefingAction::Back))
}

/// The height of what stays at the foot while the text scrolls.
fn foot_height(look: &Look) -> f32 {
    if look.layout == Layout::Wide { 20.0 + 48.0 } else { 12.0 + 48.0 }
}

/// Asks how the trainee is, if they want to be asked. The keys 1 to 5 say it, too.
fn check_in_at_ui(ui: &mut Ui, look: &Look, strip: Rect, model: &BriefingModel) -> Option<BriefingAction> {
    let chosen = model.check_in?;
    let pressed = check_in_ui(ui, look, strip, &look.text("check-in-before"), chosen);
    let keys = [Pressed::Num1, Pressed::Num2, Pressed::Num3, Pressed::Num4, Pressed::Num5];
    let by_key = keys.into_iter().zip(Face::ALL).find(|(key, _)| ui.is_enabled() && ui.input(|i| i.key_pressed(*key)));
    pressed.or(by_key.map(|(_, face)| face)).map(BriefingAction::CheckIn)
}

/// Everything there is to read, and the choice; scrolls where it has to.
fn text_column_ui(ui: &mut Ui, look: &Look, model: &BriefingModel, rect: Rect) -> Option<BriefingAction> {
    let ring = 8.0;
    let area = Rect::from_min_max(rect.min - vec2(ring, 0.0), rect.max + vec2(ring, 0.0));
    let mut column = ui.new_child(UiBuilder::new().max_rect(area));
    let top = if look.layout == Layout::Wide { 0 } else { 16 };
    #[expect(clippy::cast_possible_truncation, reason = "8")]
    let margin = Margin { left: ring as i8, right: ring as i8, top, bottom: 8 };
    let scroll = ScrollArea::vertical().auto_shrink(false).content_margin(margin);
    scroll
        .show(&mut column, |ui| {
            let start = ui.cursor().top();
            words_ui(ui, look, model);
            let used = ui.cursor().top() - start;
            let (label, options) = thoughts_words(look, model);
            let choice = if thoughts_fit(ui, look, &label, &options) { 52.0 } else { 80.0 };
            // In the wide layout the choice stands at the foot of the column, just above the buttons.
            let spare = if look.layout == Layout::Wide { rect.height() - used - choice - 8.0 } else { 0.0 };
            ui.add_space(spare.max(24.0));
            let chosen = thoughts_ui(ui, look, model);
            if look.layout == Layout::Wide || model.check_in.is_none() {
                return chosen;
            }
            ui.add_space(16.0);
            let width = ui.available_width().min(536.0);
            let height = check_in_height(ui, look, width, &look.text("check-in-before"));
            let (strip, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
            chosen.or(check_in_at_ui(ui, look, strip, model))
        })
        .inner
}

fn words_ui(ui: &mut Ui, look: &Look, model: &BriefingModel) {
    let theme = &look.theme;
    let place = look.words.with("briefing-you-are", &[("you_are", model.you_are.as_str().into())]);
    marked_ui(ui, look, channel_icon(model.channel), &place, theme.ink_soft, theme.ink_soft);
    ui.add_space(4.0);
    text_ui(ui, look, &model.title, TextStyle::Display, theme.ink);
    ui.add_space(12.0);
    text_ui(ui, look, &model.lead, TextStyle::Lead, theme.ink);
    for note in notes(look, model.language) {
        ui.add_space(8.0);
        text_ui(ui, look, &note, TextStyle::Small, theme.ink_soft);
    }
    if !model.record.is_empty() {
        ui.add_space(20.0);
        let start = ui.cursor().min;
        let mut inside =
            ui.new_child(UiBuilder::new().max_rect(Rect::from_min_max(start + vec2(19.0, 0.0), ui.max_rect().max)));
        let known = look.words.with("briefing-record", &[("pronoun", pronoun_word(model.pronoun).into())]);
        text_ui(&mut inside, look, &known, TextStyle::Strong, theme.ink);
        for line in &model.record {
            text_ui(&mut inside, look, line, TextStyle::Body, theme.ink);
        }
        let height = inside.min_rect().height();
        ui.painter().vline(start.x + 1.5, start.y..=start.y + height, Stroke::new(3.0, theme.accent));
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    }
    if !model.learning_points.is_empty() {
        ui.add_space(24.0);
        text_ui(ui, look, &look.text("briefing-try"), TextStyle::Strong, theme.ink);
        for (axis, rule) in &model.learning_points {
            ui.add_space(8.0);
            let sign = AxisSign::from(*axis);
            marked_ui(ui, look, sign.icon(), rule, sign.colour(theme), theme.ink);
        }
    }
}

/// What is said of the language that it is told in.
fn notes(look: &Look, language: Option<ToldNote>) -> Vec<String> {
    match language {
        None => Vec::new(),
        Some(ToldNote::NotAtAll) => vec![look.text("briefing-not-told")],
        Some(ToldNote::But { lines, only_chosen }) => {
            let lines = (lines > 0).then(|| look.words.with("briefing-lines-not-told", &[("count", lines.into())]));
            lines.into_iter().chain(only_chosen.then(|| look.text("briefing-only-chosen"))).collect()
        }
    }
}

/// An icon, and words that wrap beside it.
fn marked_ui(
    ui: &mut Ui,
    look: &Look,
    icon: Icon,
    words: &str,
    sign: bevy_egui::egui::Color32,
    ink: bevy_egui::egui::Color32,
) {
    let start = ui.cursor().min;
    icon_paint(ui.painter(), icon, start + vec2(11.0, 13.0), 22.0, sign);
    let rest = Rect::from_min_max(start + vec2(34.0, 0.0), ui.max_rect().max);
    let mut beside = ui.new_child(UiBuilder::new().max_rect(rest));
    let height = text_ui(&mut beside, look, words, TextStyle::Body, ink).rect.height();
    ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
}

/// When the customer's thoughts are shown.
fn thoughts_ui(ui: &mut Ui, look: &Look, model: &BriefingModel) -> Option<BriefingAction> {
    let (label, options) = thoughts_words(look, model);
    let chosen = THOUGHTS.iter().position(|(thoughts, _)| *thoughts == model.thoughts).unwrap_or(0);
    let mut answer = None;
    if look.layout == Layout::Compact || !thoughts_fit(ui, look, &label, &options) {
        text_ui(ui, look, &label, TextStyle::Strong, look.theme.ink);
        ui.add_space(8.0);
        answer = segmented_ui(ui, look, &label, &options, chosen);
    } else {
        ui.horizontal(|ui| {
            ui.set_height(52.0);
            let start = ui.cursor().left();
            text_ui(ui, look, &label, TextStyle::Body, look.theme.ink);
            ui.add_space((start + 144.0 - ui.cursor().left()).max(16.0));
            answer = segmented_ui(ui, look, &label, &options, chosen);
        });
    }
    answer.and_then(|index| THOUGHTS.get(index)).map(|(thoughts, _)| BriefingAction::SetThoughts(*thoughts))
}

/// The name of that choice, and what there is to choose from.
fn thoughts_words(look: &Look, model: &BriefingModel) -> (String, [String; 3]) {
    let label = look.words.with("briefing-thoughts", &[("pronoun", pronoun_word(model.pronoun).into())]);
    (label, THOUGHTS.map(|(_, key)| look.text(key)))
}

/// How wide words are on one line.
fn width_of(ui: &Ui, look: &Look, words: &str) -> f32 {
    look.galley(ui.painter(), words, TextStyle::Strong, look.theme.ink, f32::INFINITY).rect.width()
}

/// Whether the choice has room beside its name: in some languages it takes the whole width.
fn thoughts_fit(ui: &Ui, look: &Look, label: &str, options: &[String]) -> bool {
    let wide = |words: &str| width_of(ui, look, words);
    // Each word with the padding of its segment; the chosen one has a check mark.
    let choice: f32 = options.iter().map(|words| wide(words) + 28.0).sum::<f32>() + 30.0;
    ui.available_width() >= choice + (wide(label) + 16.0).max(144.0)
}

/// The three times thoughts can be shown, and the keys of their words.
pub(super) const THOUGHTS: [(Thoughts, &str); 3] = [
    (Thoughts::Off, "thoughts-hidden"),
    (Thoughts::AfterEachReply, "thoughts-after-each-reply"),
    (Thoughts::Debrief, "thoughts-at-the-end"),
];

/// The two buttons, which never scroll away.
fn foot_ui(ui: &mut Ui, look: &Look, model: &BriefingModel, rect: Rect) -> Option<BriefingAction> {
    let row = Rect::from_min_max(pos2(rect.left(), rect.bottom() - 48.0), rect.max);
    if look.layout != Layout::Wide {
        let line = Rect::from_min_max(pos2(rect.left(), rect.top()), rect.max);
        ui.painter().hline(line.x_range(), rect.top() + 0.5, Stroke::new(1.0, look.theme.line));
    }
    let mut foot = ui.new_child(UiBuilder::new().max_rect(row).layout(Flow::left_to_right(Align::Center)));
    let back = Button::outlined(&look.text("briefing-back")).key(Key::Escape).ui(&mut foot, look).clicked();
    foot.add_space(8.0);
    let room_words = look.text("briefing-with-a-room");
    let words = look.words.with(
        "briefing-go",
        &[("channel", model.channel.word().into()), ("pronoun", pronoun_word(model.pronoun).into())],
    );
    // With what stands beside the words in each of the two buttons.
    let both = width_of(&foot, look, &room_words) + 60.0 + width_of(&foot, look, &words) + 118.0 + 16.0;
    let is_narrow = look.layout == Layout::Compact || (look.shows_keys() && foot.available_width() < both);
    let room = match is_narrow {
        true => Button::icon_alone(Icon::People, &room_words).ui(&mut foot, look),
        false => Button::bare(&room_words).key(look.cap(Shortcut::WithARoom)).ui(&mut foot, look),
    };
    let room =
        room.clicked() || (foot.is_enabled() && foot.input(|input| look.keys.pressed(input, Shortcut::WithARoom)));
    let width = (foot.available_width() - 16.0).min(300.0);
    let go = foot
        .with_layout(Flow::right_to_left(Align::Center), |ui| {
            let go = Button::main(&words).after(Icon::Right).key(Key::Enter).width(width).ui(ui, look);
            focus_by_default(ui, &go);
            go.clicked()
        })
        .inner;
    match (go, back) {
        (true, _) => Some(BriefingAction::Go),
        (_, true) => Some(BriefingAction::Back),
        _ if room => Some(BriefingAction::WithARoom),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;
    use crate::app::testing::TestWindow;
    use crate::app::theme::ThemeName;

    fn mickey() -> BriefingModel {
        BriefingModel {
            id: "mickey-first-interview".to_owned(),
            picture: "Mickey, looking uneasy.".to_owned(),
            pronoun: Pronoun::He,
            channel: Channel::InPerson,
            you_are: "a sales assistant in a shoe shop, Saturday, quarter past four".to_owned(),
            title: "Just looking".to_owned(),
            lead: "A young man with a skateboard walks along your shelves. Twice he has picked up the same brown pair \
                   and put it back. He has not asked for anything."
                .to_owned(),
            record: vec!["First visit. No purchases.".to_owned()],
            learning_points: vec![
                (Axis::Curiosity, "Ask what it is for before you show anything.".to_owned()),
                (Axis::Acknowledgement, "Say back one thing he told you, in your own words.".to_owned()),
                (Axis::DeEscalation, "If you are asked straight out, say what you know.".to_owned()),
            ],
            thoughts: Thoughts::Debrief,
            check_in: None,
            language: None,
        }
    }

    /// What came of `act` in a window of this size.
    fn after(
        size: (f32, f32),
        model: &BriefingModel,
        act: impl FnOnce(&mut TestWindow, &mut dyn FnMut(&mut Ui)),
    ) -> (Option<BriefingAction>, TestWindow) {
        let mut window = TestWindow::new(size.0, size.1, 1.0);
        let look = window.look(ThemeName::Light);
        let mut answer = None;
        let mut view = |ui: &mut Ui| answer = answer.or(briefing_ui(ui, &look, model, &mut |_, _, _, _| {}));
        window.settle(&mut view);
        act(&mut window, &mut view);
        (answer, window)
    }

    #[test]
    fn the_briefing_answers_to_click_and_key() {
        let wide = (1280.0, 720.0);
        let check = |answer: (Option<BriefingAction>, TestWindow), expected| assert_eq!(answer.0, Some(expected));
        check(after(wide, &mickey(), |window, view| window.click("Go over to him", view)), BriefingAction::Go);
        check(after(wide, &mickey(), |window, view| window.key(Pressed::Enter, view)), BriefingAction::Go);
        check(after(wide, &mickey(), |window, view| window.key(Pressed::Escape, view)), BriefingAction::Back);
        check(after(wide, &mickey(), |window, view| window.click("Back", view)), BriefingAction::Back);
        let room = |window: &mut TestWindow, view: &mut dyn FnMut(&mut Ui)| window.click("With a room", view);
        check(after(wide, &mickey(), room), BriefingAction::WithARoom);
        check(after((640.0, 360.0), &mickey(), room), BriefingAction::WithARoom);
        check(after(wide, &mickey(), |window, view| window.key(Pressed::R, view)), BriefingAction::WithARoom);
        let hidden = BriefingAction::SetThoughts(Thoughts::Off);
        check(after(wide, &mickey(), |window, view| window.click("His thoughts: hidden", view)), hidden);
        check(after((640.0, 360.0), &mickey(), |window, view| window.key(Pressed::Enter, view)), BriefingAction::Go);
    }

    #[test]
    fn the_words_fit_who_it_is_and_how_they_speak() {
        let check = |channel, pronoun, expected: &str| {
            let model = BriefingModel { channel, pronoun, ..mickey() };
            let (_, window) = after((1280.0, 720.0), &model, |_, _| {});
            assert!(window.find(expected).is_some(), "no “{expected}” in {:?}", window.names());
        };
        check(Channel::InPerson, Pronoun::She, "Go over to her");
        check(Channel::InPerson, Pronoun::They, "Go over to them");
        check(Channel::Phone, Pronoun::She, "Go to the phone");
        check(Channel::Chat, Pronoun::They, "Answer them");
        check(Channel::Video, Pronoun::He, "Join the call");
        check(Channel::Video, Pronoun::She, "Her thoughts: at the end");
    }

    #[test]
    fn it_is_said_once_what_is_not_told_in_the_language_of_the_window() {
        let check = |language, expected: &[&str]| {
            let (_, window) = after((1280.0, 720.0), &BriefingModel { language, ..mickey() }, |_, _| {});
            let said: Vec<String> = window
                .names()
                .into_iter()
                .filter(|name| name.contains("language") || name.contains("English"))
                .collect();
            assert_eq!(said, expected);
        };
        check(None, &[]);
        check(Some(ToldNote::NotAtAll), &["This conversation is not yet in your language."]);
        check(Some(ToldNote::But { lines: 0, only_chosen: false }), &[]);
        let typed = "Typed words are understood only in English, so here you choose from the replies.";
        check(Some(ToldNote::But { lines: 3, only_chosen: true }), &["3 lines are not yet in your language.", typed]);
    }

    #[test]
    fn nothing_is_cut_in_any_layout() {
        for size in [(1280.0, 720.0), (1600.0, 900.0), (900.0, 600.0), (640.0, 360.0), (420.0, 700.0)] {
            let (_, window) = after(size, &mickey(), |_, _| {});
            window.check_nothing_is_cut(true);
            let go = window.find("Go over to him").unwrap();
            assert!(go.bottom() <= size.1, "the main button stays in view at {size:?}");
        }
    }
}
