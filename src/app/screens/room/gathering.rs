//! While people come in: who will be met, and how to vote.

use bevy_egui::egui::{CursorIcon, Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::beside::centred;
use super::squares::squares_paint;
use super::words::{READ, fitted};
use super::{Invitation, Phones, RoomAction, Show, StagePainter};
use crate::app::stage::View;
use crate::app::theme::{TextStyle, galley_paint};
use crate::workshop::Voting;

/// Shows the page.
pub(super) fn gathering_ui(
    ui: &mut Ui,
    show: &mut Show<'_>,
    page: Rect,
    paint: &mut StagePainter<'_>,
) -> Option<RoomAction> {
    let beside = match show.model.phones {
        Phones::Open(..) => (page.width() * 0.46).clamp(480.0, 600.0),
        Phones::None | Phones::Lost => 0.0,
    };
    let stage = Rect::from_min_max(page.min, pos2(page.right() - beside, page.bottom()));
    // Where there is little room beside the face, the title stands below it.
    let foot = if beside > 0.0 { (page.height() * 0.38).max(250.0) } else { 0.0 };
    let picture = Rect::from_min_max(stage.min, pos2(stage.right(), stage.bottom() - foot));
    paint(ui.painter(), picture, if beside > 0.0 { View::Scene } else { View::Whole });
    if beside > 0.0 {
        let edge = Stroke::new(2.0, show.look.theme.edge);
        ui.painter().hline(stage.x_range(), picture.bottom(), edge);
    }
    let pressed = !show.is_small && {
        let stage = ui.interact(stage, ui.id().with("stage"), Sense::CLICK);
        stage.on_hover_cursor(CursorIcon::PointingHand).clicked()
    };
    title_ui(ui, show, stage, foot);
    if let Phones::Open(invitation, phones) = &show.model.phones {
        let panel = Rect::from_min_max(pos2(stage.right(), page.top()), page.max);
        invitation_ui(ui, show, panel, invitation, *phones);
    }
    pressed.then_some(RoomAction::On)
}

/// The title, who they are, and how the room votes, on paper at the foot of the stage.
fn title_ui(ui: &Ui, show: &Show<'_>, stage: Rect, foot: f32) {
    let theme = &show.look.theme;
    let width = (stage.width() - 64.0).min(720.0);
    let inside = if foot > 0.0 { width } else { width - 56.0 };
    let title = fitted(
        ui,
        show,
        &show.model.title,
        &[TextStyle::RoomDisplay, TextStyle::RoomStrong],
        theme.ink,
        (inside, 132.0),
    );
    let place = show.look.words.with("briefing-you-are", &[("you_are", show.model.you_are.as_str().into())]);
    let text = fitted(ui, show, &place, READ, theme.ink, (inside, 180.0));
    let vote = match (&show.model.phones, show.model.voting) {
        (Phones::Open(..), _) => None,
        (Phones::Lost, _) => Some("room-phones-lost"),
        (Phones::None, Voting::None) => Some("room-no-votes"),
        (Phones::None, Voting::Phones | Voting::Hands) => Some("room-by-hands"),
    };
    let told = format!("{}. {place} {}", show.model.title, vote.map(|key| show.look.text(key)).unwrap_or_default());
    let vote =
        vote.map(|key| show.look.galley(ui.painter(), &show.look.text(key), TextStyle::RoomLabel, theme.ink, inside));
    let below = vote.as_ref().map_or(0.0, |vote| vote.rect.height() + 16.0);
    let height = title.rect.height() + 8.0 + text.rect.height() + below + 48.0;
    let rect = if foot > 0.0 {
        let middle = stage.bottom() - foot / 2.0;
        Rect::from_center_size(pos2(stage.left() + 32.0 + width / 2.0, middle), vec2(width, height - 48.0))
    } else {
        let corner = pos2(stage.left() + 32.0, stage.bottom() - 32.0 - height);
        let plate = Rect::from_min_size(corner, vec2(width, height));
        ui.painter().rect(plate, 14.0, theme.surface, Stroke::new(2.0, theme.edge), StrokeKind::Inside);
        plate.shrink2(vec2(28.0, 24.0))
    };
    let mut at = rect.min;
    for galley in [Some((title, 8.0)), Some((text, 16.0)), vote.map(|vote| (vote, 0.0))].into_iter().flatten() {
        let height = galley.0.rect.height();
        galley_paint(ui.painter(), at, galley.0);
        at.y += height + galley.1;
    }
    show.tell(ui, rect, "title", &told);
}

/// The way in: squares for the camera, an address and a code for the thumb, squares for the Wi-Fi.
fn invitation_ui(ui: &Ui, show: &Show<'_>, panel: Rect, invitation: &Invitation, phones: u32) {
    let theme = &show.look.theme;
    let painter = ui.painter();
    painter.rect_filled(panel, 0.0, theme.surface);
    painter.vline(panel.left() + 1.0, panel.y_range(), Stroke::new(2.0, theme.edge));
    let (middle, wide) = (panel.center().x, panel.width() - 40.0);
    let line = |words: &str, style, y: f32| centred(ui, show, words, style, pos2(middle, y), wide);

    line(&show.look.text("room-vote-by-phone"), TextStyle::RoomStrong, panel.top() + 48.0);
    let top = panel.top() + 84.0;
    let below = 212.0;
    let side = (panel.bottom() - top - below).clamp(200.0, 380.0);
    match &invitation.wifi {
        None => {
            let field = Rect::from_center_size(pos2(middle, top + side / 2.0), vec2(side, side));
            squares_paint(painter, field, &invitation.squares);
            show.tell(ui, field, "squares", &show.look.text("room-squares"));
        }
        Some((name, wifi)) => {
            let side = side.min((panel.width() - 56.0) / 2.0);
            let words = show.look.words.with("room-wifi", &[("name", name.as_str().into())]);
            let second = show.look.text("room-then-this");
            for (index, (squares, words)) in (0_u8..).zip([(wifi, &words), (&invitation.squares, &second)]) {
                let x = middle + (f32::from(index) - 0.5) * (side + 12.0);
                let field = Rect::from_center_size(pos2(x, top + side / 2.0), vec2(side, side));
                squares_paint(painter, field, squares);
                show.tell(ui, field, ("squares", index), &show.look.text("room-squares"));
                centred(ui, show, words, TextStyle::RoomLabel, pos2(x, top + side + 36.0), side);
            }
        }
    }
    let foot = panel.bottom();
    line(
        &show.look.words.with("room-or-go-to", &[("address", invitation.address.as_str().into())]),
        TextStyle::RoomLabel,
        foot - 192.0,
    );
    line(&invitation.code, TextStyle::RoomDisplay, foot - 124.0);
    let count = show.look.words.with("room-phones-here", &[("count", i64::from(phones).into())]);
    line(&count, TextStyle::RoomLabel, foot - 60.0);
}
