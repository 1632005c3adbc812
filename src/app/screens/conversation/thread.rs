//! A conversation in writing: the messages on a board, the newest at the foot, older ones above.

use bevy_egui::egui::{
    Align2, Color32, Galley, Key as Pressed, Painter, Pos2, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder,
    Vec2, WidgetInfo, WidgetType, pos2, vec2,
};
use std::sync::Arc;

use super::{ConversationModel, say};
use crate::app::access::live;
use crate::app::talk::{Message, Talk, Writer};
use crate::app::theme::parts::{dashed_frame_paint, round_corners_paint};
use crate::app::theme::{Icon, Layout, Look, TextStyle, galley_paint, icon_paint};

/// The board is paper in every theme, a shade darker than the messages on it.
const BOARD: Color32 = Color32::from_rgb(0xED, 0xDB, 0xBE);
/// What lies behind the little picture.
const BEHIND: Color32 = Color32::from_rgb(0xBC, 0xCD, 0xC4);

/// How large the little picture is.
const PICTURE: f32 = 96.0;
const GAP: f32 = 10.0;
const PADDING: Vec2 = vec2(18.0, 11.0);

/// Has the little picture painted into a square.
type PicturePainter<'a> = dyn FnMut(&Painter, Rect, Color32) + 'a;

/// Something on the board.
enum Piece {
    /// A message; the trainee's own lie at the right.
    Words { galley: Arc<Galley>, speaker: Option<Arc<Galley>>, yours: bool, label: String },
    /// What can be noticed.
    Cue(Arc<Galley>, String),
    /// What is thought and not written.
    Thought(Arc<Galley>, String),
    /// Three dots, one of them lit: somebody is typing.
    Dots(u8, String),
}

impl Piece {
    fn height(&self) -> f32 {
        match self {
            Self::Words { galley, speaker, .. } => {
                galley.rect.height() + speaker.as_ref().map_or(0.0, |name| name.rect.height()) + 2.0 * PADDING.y
            }
            Self::Cue(galley, _) => galley.rect.height() + 10.0,
            Self::Thought(galley, _) => galley.rect.height() + 2.0 * PADDING.y,
            Self::Dots(..) => 42.0,
        }
    }

    fn is_theirs(&self) -> bool {
        matches!(self, Self::Words { yours: false, .. } | Self::Dots(..))
    }
}

/// Shows the thread on a board that covers what `stage` leaves for it.
pub(super) fn thread_ui(
    ui: &mut Ui,
    look: &Look,
    talk: &Talk,
    model: ConversationModel,
    stage: Rect,
    picture: &mut PicturePainter<'_>,
) {
    let compact = look.layout == Layout::Compact;
    let board = if compact {
        Rect::from_min_max(stage.min + vec2(12.0, 8.0), stage.max - vec2(0.0, 8.0))
    } else {
        Rect::from_min_max(stage.min + vec2(0.0, 72.0), stage.max - vec2(0.0, 16.0))
    };
    let radius = if compact { 14.0 } else { 22.0 };
    let round = bevy_egui::egui::CornerRadius::same(radius as u8);
    ui.painter().add(look.shadow().as_shape(board, round));
    ui.painter().rect_filled(board, round, BOARD);

    let inset = if compact { vec2(10.0, 2.0) } else { vec2(16.0, 4.0) };
    let inside = board.shrink2(inset);
    let width = inside.width() - 12.0;
    // Where the board is narrow the words are worth more than the picture.
    let beside = if !compact && width >= 440.0 { PICTURE + 12.0 } else { 0.0 };
    let pieces = pieces(ui, look, talk, model, width - beside);
    let whole = pieces.iter().map(|piece| piece.height() + GAP).sum::<f32>() + 2.0 * GAP;
    let least = if beside > 0.0 { PICTURE + 2.0 * GAP } else { 0.0 };
    let height = whole.max(inside.height()).max(least);

    let mut column = ui.new_child(UiBuilder::new().max_rect(inside));
    column.visuals_mut().extreme_bg_color = BOARD;
    let mut area = ScrollArea::vertical().id_salt("thread").auto_shrink(false);
    // A new message brings the foot of the thread back, wherever one was reading; its own beginning stays in sight.
    let below = pieces.iter().rev().position(Piece::is_theirs).unwrap_or(0) + 1;
    let newest = pieces.iter().rev().take(below).map(|piece| piece.height() + GAP).sum::<f32>() + 2.0 * GAP;
    let seen = column.id().with("pieces seen");
    let state = (talk.session().turns().len(), height, inside.size());
    if column.data(|data| data.get_temp::<(usize, f32, Vec2)>(seen)) != Some(state) {
        column.data_mut(|data| data.insert_temp(seen, state));
        area = area.vertical_scroll_offset(height - newest.max(inside.height()));
    }
    let page = column.input(|input| {
        let pressed = |key| if input.key_pressed(key) { inside.height() * 0.8 } else { 0.0 };
        pressed(Pressed::PageUp) - pressed(Pressed::PageDown)
    });
    area.show(&mut column, |ui| {
        if page != 0.0 && ui.is_enabled() {
            ui.scroll_with_delta(vec2(0.0, page));
        }
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
        // The first words stand at the foot, too, where the newest always are.
        let mut at = pos2(rect.left() + beside, rect.bottom() - whole + GAP);
        let room = width - beside;
        let mut newest = None;
        // The newest message is news, and what comes with it; those above were read before.
        let first_news = pieces.iter().rposition(Piece::is_theirs).unwrap_or_default();
        for (index, piece) in pieces.iter().enumerate() {
            let is_news = index >= first_news && !matches!(piece, Piece::Words { yours: true, .. });
            let place = piece_ui(ui, look, (index, piece), is_news, at, room);
            if piece.is_theirs() {
                newest = Some(place);
            }
            at.y += piece.height() + GAP;
        }
        if let Some(newest) = newest.filter(|_| beside > 0.0) {
            let top = (newest.bottom() - PICTURE).max(rect.top() + GAP);
            let square = Rect::from_min_size(pos2(rect.left(), top), vec2(PICTURE, PICTURE));
            let clipped = ui.painter().with_clip_rect(square.intersect(ui.clip_rect()));
            picture(&clipped, square, BEHIND);
            round_corners_paint(&clipped, square, bevy_egui::egui::CornerRadius::same(48), BOARD);
            ui.painter().circle_stroke(square.center(), PICTURE / 2.0 - 1.0, Stroke::new(2.0, look.theme.bubble));
        }
    });
}

/// Everything there is to see, the oldest first, laid out for so much room.
fn pieces(ui: &Ui, look: &Look, talk: &Talk, model: ConversationModel, room: f32) -> Vec<Piece> {
    let (ours, theirs) = (look.theme.ink, look.theme.on_bubble);
    let most = room * 0.88 - 2.0 * PADDING.x;
    let persona = &talk.session().scenario().persona;
    let waited = say(look, talk, "conversation-you-waited");
    let you = look.text("conversation-you");
    let lay = |words: &str, style, ink, most| look.galley(ui.painter(), words, style, ink, most);
    let mut pieces: Vec<Piece> = talk
        .thread()
        .into_iter()
        .map(|Message { writer, words }| {
            let (name, yours) = match &writer {
                Writer::You => (you.as_str(), true),
                Writer::Customer => (persona.name.as_str(), false),
                Writer::Other(name) => (name.as_str(), false),
            };
            match words {
                Some(words) => {
                    let galley = lay(&words, TextStyle::Reply, if yours { ours } else { theirs }, most);
                    let speaker =
                        matches!(writer, Writer::Other(_)).then(|| lay(name, TextStyle::Strong, theirs, most));
                    Piece::Words { galley, speaker, yours, label: format!("{name}: {words}") }
                }
                None => Piece::Cue(lay(&waited, TextStyle::Body, ours, room - 60.0), waited.clone()),
            }
        })
        .collect();
    if let Some(lit) = talk.typing() {
        let label = say(look, talk, "conversation-typing");
        pieces.push(Piece::Dots(lit, label));
    }
    if let Some(thought) = talk.thought().filter(|_| model.thoughts) {
        let galley = lay(thought, TextStyle::Reply, theirs, room - 52.0 - PADDING.x);
        pieces.push(Piece::Thought(galley, thought.to_owned()));
    }
    if let Some(cue) = talk.cue() {
        pieces.push(Piece::Cue(lay(cue, TextStyle::Body, ours, room - 60.0), cue.to_owned()));
    }
    pieces
}

/// Paints one piece with its top left corner at `at`, or at the right of the room. Returns where it lies.
fn piece_ui(ui: &Ui, look: &Look, (index, piece): (usize, &Piece), is_news: bool, at: Pos2, room: f32) -> Rect {
    let theme = &look.theme;
    let painter = ui.painter();
    let (rect, label) = match piece {
        Piece::Words { galley, speaker, yours, label } => {
            let wide = galley.rect.width().max(speaker.as_ref().map_or(0.0, |name| name.rect.width()));
            let size = vec2(wide + 2.0 * PADDING.x, piece.height());
            let left = if *yours { at.x + room - size.x } else { at.x };
            let rect = Rect::from_min_size(pos2(left, at.y), size);
            painter.rect_filled(rect, 16.0, if *yours { theme.surface } else { theme.bubble });
            let edge = Stroke::new(1.0, if *yours { theme.edge } else { Color32::from_rgb(0xC9, 0xA7, 0x7C) });
            painter.rect_stroke(rect, 16.0, edge, StrokeKind::Inside);
            let mut words = rect.min + PADDING;
            if let Some(name) = speaker {
                galley_paint(painter, words, Arc::clone(name));
                words.y += name.rect.height();
            }
            galley_paint(painter, words, Arc::clone(galley));
            (rect, label)
        }
        Piece::Cue(galley, label) => {
            let rect = Rect::from_min_size(at, vec2(galley.rect.width() + 60.0, piece.height()));
            painter.rect_filled(rect, 10.0, theme.surface);
            let eye = pos2(rect.left() + 25.0, rect.top() + 5.0 + look.line_height(TextStyle::Body) / 2.0);
            icon_paint(painter, Icon::Eye, eye, 22.0, theme.ink);
            galley_paint(painter, rect.min + vec2(46.0, 5.0), Arc::clone(galley));
            (rect, label)
        }
        Piece::Thought(galley, label) => {
            let rect = Rect::from_min_size(at, vec2(galley.rect.width() + 52.0 + PADDING.x, piece.height()));
            painter.rect_filled(rect, 16.0, theme.bubble);
            dashed_frame_paint(painter, rect, 16.0, Stroke::new(2.0, theme.on_bubble));
            let cloud = pos2(rect.left() + 28.0, rect.top() + PADDING.y + look.line_height(TextStyle::Reply) / 2.0);
            icon_paint(painter, Icon::Thought, cloud, 24.0, theme.on_bubble);
            galley_paint(painter, rect.min + vec2(52.0, PADDING.y), Arc::clone(galley));
            (rect, label)
        }
        Piece::Dots(lit, label) => {
            let rect = Rect::from_min_size(at, vec2(84.0, piece.height()));
            painter.rect_filled(rect, 16.0, theme.bubble);
            for dot in 0..3_u8 {
                let middle = Align2::CENTER_CENTER.pos_in_rect(&rect) + vec2((f32::from(dot) - 1.0) * 18.0, 0.0);
                let strength = if dot == *lit { 1.0 } else { 0.4 };
                painter.circle_filled(middle, 5.0, theme.on_bubble.gamma_multiply(strength));
            }
            (rect, label)
        }
    };
    let response = ui.interact(rect, ui.id().with(("message", index)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, label));
    if is_news {
        live(&response);
    }
    rect
}
