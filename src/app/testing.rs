//! A window for tests: egui with no display, whose parts can be found by name and whose picture can be looked at.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::HashMap;
use std::rc::Rc;

use bevy_egui::egui::accesskit::{Node, Role, TreeUpdate};
use bevy_egui::egui::epaint::{Primitive, Vertex};
use bevy_egui::egui::{
    self, Color32, ColorImage, Context, Event, ImageData, Key, Modifiers, PointerButton, Pos2, RawInput, Rect,
    TextureId, Ui, Vec2, ViewportId, pos2, vec2,
};
use resvg::tiny_skia::{Pixmap, PremultipliedColorU8};

use super::theme::{Look, ThemeName, Tokens, fonts};
use crate::words::Words;

/// A window without a display, so many logical pixels large.
pub(crate) struct TestWindow {
    context: Context,
    size: Vec2,
    scale: f32,
    time: f64,
    textures: HashMap<TextureId, ColorImage>,
    nodes: Vec<Node>,
    tree: Option<TreeUpdate>,
    focused: Option<String>,
    focused_at: Option<Rect>,
    shapes: Vec<egui::epaint::ClippedShape>,
}

impl TestWindow {
    /// A window of `width` by `height` logical pixels, whose pictures have `scale` pixels for each of them.
    pub(crate) fn new(width: f32, height: f32, scale: f32) -> Self {
        let context = Context::default();
        context.set_fonts(fonts());
        context.enable_accesskit();
        Self {
            context,
            size: vec2(width, height),
            scale,
            time: 0.0,
            textures: HashMap::new(),
            nodes: Vec::new(),
            tree: None,
            focused: None,
            focused_at: None,
            shapes: Vec::new(),
        }
    }

    /// The look of this window in a theme, with the words in English and Mickey's accent.
    pub(crate) fn look(&self, theme: ThemeName) -> Look {
        let tokens = Tokens::embedded().unwrap();
        let words = Rc::new(Words::english());
        let look = Look::new(&tokens, words, theme, Some("mickey-first-interview"), self.size.x);
        let look = look.with_reduced_motion(true);
        self.context.all_styles_mut(|style| *style = look.style());
        look
    }

    /// One pass with these events.
    pub(crate) fn pass(&mut self, events: Vec<Event>, view: &mut dyn FnMut(&mut Ui)) {
        self.time += 0.05;
        let mut input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, self.size)),
            time: Some(self.time),
            events,
            max_texture_side: Some(8192),
            focused: true,
            ..RawInput::default()
        };
        input.viewports.entry(ViewportId::ROOT).or_default().native_pixels_per_point = Some(self.scale);
        let mut output = self.context.run_ui(input, &mut *view);
        for (id, deltas) in output.textures_delta.set.drain() {
            for delta in deltas {
                let ImageData::Color(image) = delta.image;
                match (delta.pos, self.textures.get_mut(&id)) {
                    (Some([x, y]), Some(whole)) => {
                        for row in 0..image.height() {
                            let from = (y + row) * whole.width() + x;
                            let line = &image.pixels[row * image.width()..(row + 1) * image.width()];
                            whole.pixels[from..from + image.width()].copy_from_slice(line);
                        }
                    }
                    _ => _ = self.textures.insert(id, (*image).clone()),
                }
            }
        }
        for id in output.textures_delta.free.drain() {
            self.textures.remove(&id);
        }
        if let Some(update) = output.platform_output.accesskit_update {
            let focused = update.nodes.iter().find(|(id, _)| *id == update.focus);
            self.focused = focused.and_then(|(_, node)| node.label().map(str::to_owned));
            self.focused_at = focused.and_then(|(_, node)| bounds(node));
            self.nodes = update.nodes.iter().map(|(_, node)| node.clone()).collect();
            self.tree = Some(update);
        }
        self.shapes = output.shapes;
    }

    /// A few passes without events, until focus and scrolling have settled.
    pub(crate) fn settle(&mut self, view: &mut dyn FnMut(&mut Ui)) {
        for _ in 0..4 {
            self.time += 0.5;
            self.pass(Vec::new(), view);
        }
    }

    /// Presses and lets go of a key.
    pub(crate) fn key(&mut self, key: Key, view: &mut dyn FnMut(&mut Ui)) {
        let event =
            |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers: Modifiers::NONE };
        self.pass(vec![event(true)], view);
        self.pass(vec![event(false)], view);
    }

    /// Types a text.
    pub(crate) fn write(&mut self, text: &str, view: &mut dyn FnMut(&mut Ui)) {
        self.pass(vec![Event::Text(text.to_owned())], view);
    }

    /// Clicks the middle of what is called `name`.
    pub(crate) fn click(&mut self, name: &str, view: &mut dyn FnMut(&mut Ui)) {
        let rect = self.find(name).unwrap_or_else(|| panic!("nothing is called “{name}”: {:?}", self.names()));
        let at = rect.center();
        let button = |pressed| Event::PointerButton {
            pos: at,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        self.pass(vec![Event::PointerMoved(at)], view);
        self.pass(vec![button(true)], view);
        self.pass(vec![button(false)], view);
    }

    /// Where the thing with this name is.
    pub(crate) fn find(&self, name: &str) -> Option<Rect> {
        // What can be pressed has a label; a text beside it that reads the same has a value.
        let pressable = |node: &&Node| node.label() == Some(name) && node.role() != Role::Heading;
        let pressable = self.nodes.iter().find(pressable);
        let called = |node: &&Node| node.label().or(node.value()) == Some(name);
        pressable.or_else(|| self.nodes.iter().find(called)).and_then(bounds)
    }

    /// Whether the thing with this name has the focus.
    pub(crate) fn has_focus(&self, name: &str) -> bool {
        self.focused.as_deref() == Some(name)
    }

    /// What has the focus, and where it is; none where nothing with a name has it.
    pub(crate) fn focus(&self) -> Option<(String, Rect)> {
        Some((self.focused.clone()?, self.focused_at?))
    }

    /// What is wrong with the texts of the last pass: words that are left out, cut at the side, broken in the middle, or
    /// that hang over the foot of the window.
    pub(crate) fn faults_of_texts(&self) -> Vec<String> {
        let window = Rect::from_min_size(Pos2::ZERO, self.size);
        let mut faults = Vec::new();
        for (clip, text) in self.painted_texts() {
            let words = text.galley.text().to_owned();
            let (rect, clip) = (text.visual_bounding_rect(), clip.intersect(window));
            if !rect.is_positive() || !rect.intersects(clip) || text.galley.job.sections.iter().all(is_hidden) {
                continue;
            }
            if text.galley.elided {
                faults.push(format!("left out: “{words}”"));
            }
            if rect.left() < clip.left() - 1.0 || rect.right() > clip.right() + 1.0 {
                faults.push(format!("cut at the side: “{words}” at {rect:?} in {clip:?}"));
            }
            if clip == window && rect.bottom() > window.bottom() + 1.0 {
                faults.push(format!("cut at the foot: “{words}” at {rect:?}"));
            }
            let sign = |row: Option<&egui::epaint::text::PlacedRow>, last: bool| {
                let glyphs = &row?.glyphs;
                let glyph = if last { glyphs.last() } else { glyphs.first() };
                glyph.map(|glyph| glyph.chr)
            };
            for rows in text.galley.rows.windows(2) {
                let broken = !rows[0].ends_with_newline
                    && sign(rows.first(), true).is_some_and(char::is_alphanumeric)
                    && sign(rows.get(1), false).is_some_and(char::is_alphanumeric);
                // A path or an address has no better place.
                if broken && !words.contains('/') {
                    faults.push(format!("broken in a word: “{words}”"));
                }
            }
        }
        faults
    }

    /// Words that lie on other words: painted later, and not on a plate of their own.
    pub(crate) fn overlaps(&self) -> Vec<String> {
        let mut seen: Vec<(String, Rect)> = Vec::new();
        let mut faults = Vec::new();
        for clipped in &self.shapes {
            lay_over(&clipped.shape, clipped.clip_rect, &mut seen, &mut faults);
        }
        faults
    }

    /// What can be pressed and lies beside the window, where no scrolling leads.
    pub(crate) fn faults_of_controls(&self) -> Vec<String> {
        let presses = |role: &Role| {
            matches!(role, Role::Button | Role::CheckBox | Role::RadioButton | Role::Slider | Role::TextInput)
        };
        let outside = |rect: &Rect| rect.left() < -0.5 || rect.right() > self.size.x + 0.5;
        let parts = self.parts().into_iter().filter(|(_, role, rect)| presses(role) && outside(rect));
        parts.map(|(name, _, rect)| format!("out of reach: “{name}” at {rect:?}")).collect()
    }

    /// Whether something near `rect` is drawn in this colour.
    pub(crate) fn draws(&self, colour: Color32, rect: Rect) -> bool {
        fn find(shape: &egui::Shape, colour: Color32, rect: Rect) -> bool {
            use egui::Shape;
            let near = shape.visual_bounding_rect().intersects(rect);
            near && match shape {
                Shape::Vec(shapes) => shapes.iter().any(|shape| find(shape, colour, rect)),
                Shape::Rect(drawn) => drawn.stroke.color == colour || drawn.fill == colour,
                Shape::LineSegment { stroke, .. } => stroke.color == colour,
                Shape::Circle(drawn) => drawn.stroke.color == colour,
                Shape::Path(drawn) => drawn.stroke.color == egui::epaint::ColorMode::Solid(colour),
                _ => false,
            }
        }
        self.shapes.iter().any(|clipped| find(&clipped.shape, colour, rect.expand(12.0)))
    }

    /// Every text of the last pass, with what it is clipped to.
    fn painted_texts(&self) -> Vec<(Rect, egui::epaint::TextShape)> {
        fn gather(shape: &egui::Shape, clip: Rect, texts: &mut Vec<(Rect, egui::epaint::TextShape)>) {
            match shape {
                egui::Shape::Text(text) => texts.push((clip, text.clone())),
                egui::Shape::Vec(shapes) => shapes.iter().for_each(|shape| gather(shape, clip, texts)),
                _ => {}
            }
        }
        let mut texts = Vec::new();
        for clipped in &self.shapes {
            gather(&clipped.shape, clipped.clip_rect, &mut texts);
        }
        texts
    }

    /// What stands in the field of this name.
    pub(crate) fn value(&self, name: &str) -> Option<String> {
        let field = self.nodes.iter().find(|node| node.label() == Some(name))?;
        field.value().map(str::to_owned)
    }

    /// The page as a screen reader gets it.
    pub(crate) fn tree(&self) -> &TreeUpdate {
        self.tree.as_ref().expect("nothing was shown yet")
    }

    /// The names of everything that has one.
    pub(crate) fn names(&self) -> Vec<String> {
        self.nodes.iter().filter_map(|node| node.label().or(node.value()).map(str::to_owned)).collect()
    }

    /// Everything that can be pressed or read, with its name and place. What lies in a scroll area may lie outside the
    /// window's height.
    pub(crate) fn parts(&self) -> Vec<(String, Role, Rect)> {
        let part = |node: &Node| {
            let name = node.label().or(node.value())?.to_owned();
            Some((name, node.role(), bounds(node)?))
        };
        self.nodes.iter().filter_map(part).collect()
    }

    /// Panics when a part with a name reaches over a side of the window, or over its foot where nothing scrolls.
    pub(crate) fn check_nothing_is_cut(&self, scrolls: bool) {
        for (name, role, rect) in self.parts() {
            let wide = rect.left() >= -0.5 && rect.right() <= self.size.x + 0.5;
            let high = scrolls || (rect.top() >= -0.5 && rect.bottom() <= self.size.y + 0.5);
            assert!(wide && high, "“{name}” ({role:?}) lies at {rect:?} in a window of {:?}", self.size);
        }
    }

    /// Where the replies of a room lie: what is called “A: …”, “B: …”.
    pub(crate) fn replies(&self) -> Vec<Rect> {
        let is_reply =
            |name: &str| name.starts_with(|sign: char| sign.is_ascii_uppercase()) && name[1..].starts_with(": ");
        self.parts().into_iter().filter(|(name, ..)| is_reply(name)).map(|(_, _, rect)| rect).collect()
    }

    /// Every text that was painted in the last pass: the words, whether their end was left out, the size of the smallest
    /// letters, and where it lies.
    pub(crate) fn texts(&self) -> Vec<(String, bool, f32, Rect)> {
        fn take(shape: &egui::Shape, texts: &mut Vec<(String, bool, f32, Rect)>) {
            match shape {
                egui::Shape::Vec(shapes) => shapes.iter().for_each(|shape| take(shape, texts)),
                egui::Shape::Text(text) => {
                    let galley = &text.galley;
                    let sizes = galley.job.sections.iter().map(|section| section.format.font_id.size);
                    let rect = galley.rect.translate(text.pos.to_vec2());
                    texts.push((galley.text().to_owned(), galley.elided, sizes.fold(f32::INFINITY, f32::min), rect));
                }
                _ => {}
            }
        }
        let mut texts = Vec::new();
        self.shapes.iter().for_each(|clipped| take(&clipped.shape, &mut texts));
        texts
    }

    /// Panics where the end of a text above `foot` is left out, its letters are lower than `least`, it reaches out of the
    /// window or below the foot, or it lies on another.
    pub(crate) fn check_texts(&self, foot: f32, least: f32, what: &str) {
        let page = Rect::from_min_size(Pos2::ZERO, vec2(self.size.x, foot)).expand(1.0);
        let texts: Vec<_> = self.texts().into_iter().filter(|(_, _, _, rect)| rect.top() < foot).collect();
        assert!(!texts.is_empty(), "{what}: nothing is written");
        for (index, (words, is_cut, size, rect)) in texts.iter().enumerate() {
            assert!(!is_cut, "{what}: the end of “{words}” is left out");
            assert!(*size >= least, "{what}: “{words}” is written {size} high, less than {least}");
            assert!(page.contains_rect(*rect), "{what}: “{words}” lies at {rect:?}");
            for (other, _, _, at) in &texts[..index] {
                let both = rect.intersect(*at);
                let apart = both.width() < 3.0 || both.height() < 5.0;
                assert!(apart, "{what}: “{words}” at {rect:?} lies on “{other}” at {at:?}");
            }
        }
    }

    /// Writes the picture of the last pass into `target/pictures`, to be looked at.
    pub(crate) fn save_picture(&self, name: &str) {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("target/pictures");
        std::fs::create_dir_all(&folder).unwrap();
        self.picture().save_png(folder.join(format!("{name}.png"))).unwrap();
    }

    /// The picture of the last pass.
    pub(crate) fn picture(&self) -> Pixmap {
        let (width, height) = ((self.size.x * self.scale) as u32, (self.size.y * self.scale) as u32);
        let mut pixmap = Pixmap::new(width, height).unwrap();
        for primitive in self.context.tessellate(self.shapes.clone(), self.scale) {
            let Primitive::Mesh(mesh) = primitive.primitive else { continue };
            let Some(texture) = self.textures.get(&mesh.texture_id) else { continue };
            let clip = primitive.clip_rect * self.scale;
            for corners in mesh.indices.chunks_exact(3) {
                let corners = [0, 1, 2].map(|corner| mesh.vertices[corners[corner] as usize]);
                triangle(&mut pixmap, corners, self.scale, clip, texture);
            }
        }
        pixmap
    }
}

/// Follows the painter over a page: a plate takes away the words under it, and words may not lie on words.
fn lay_over(shape: &egui::Shape, clip: Rect, seen: &mut Vec<(String, Rect)>, faults: &mut Vec<String>) {
    match shape {
        egui::Shape::Vec(shapes) => shapes.iter().for_each(|shape| lay_over(shape, clip, seen, faults)),
        egui::Shape::Rect(plate) if plate.fill.a() > 60 => {
            let plate = plate.rect.intersect(clip).expand(1.0);
            seen.retain(|(_, rect)| plate.intersect(*rect).area() < 0.5 * rect.area());
        }
        egui::Shape::Text(text) if !text.galley.job.sections.iter().all(is_hidden) => {
            // The lines are taller than their letters, and may touch.
            let rect = text.visual_bounding_rect().intersect(clip).shrink2(vec2(1.0, 3.0));
            let words = text.galley.text();
            if !rect.is_positive() || words.trim().is_empty() {
                return;
            }
            let under = seen.iter().filter(|(_, other)| rect.intersect(*other).is_positive());
            faults.extend(under.map(|(other, at)| format!("“{words}” at {rect:?} lies on “{other}” at {at:?}")));
            seen.push((words.to_owned(), rect));
        }
        _ => {}
    }
}

/// Whether a piece of text is laid out and not seen yet.
fn is_hidden(section: &egui::text::LayoutSection) -> bool {
    section.format.color == Color32::TRANSPARENT
}

fn bounds(node: &Node) -> Option<Rect> {
    let bounds = node.bounds()?;
    Some(Rect::from_min_max(
        pos2(bounds.x0 as f32, bounds.y0 as f32), //
        pos2(bounds.x1 as f32, bounds.y1 as f32),
    ))
}

/// Fills a triangle the way the graphics card does: pixel centres, premultiplied colours, blended as sRGB.
fn triangle(pixmap: &mut Pixmap, corners: [Vertex; 3], scale: f32, clip: Rect, texture: &ColorImage) {
    let turn = |[a, b, c]: [Vertex; 3]| (b.pos - a.pos).x * (c.pos - a.pos).y - (b.pos - a.pos).y * (c.pos - a.pos).x;
    let [first, second, third] = corners;
    let corners = if turn(corners) < 0.0 { [first, third, second] } else { corners };
    let [a, b, c] = corners.map(|corner| (corner.pos.to_vec2() * scale).to_pos2());
    let area = turn(corners) * scale * scale;
    if area == 0.0 {
        return;
    }
    let (width, height) = (pixmap.width() as usize, pixmap.height() as usize);
    let hull = Rect::from_points(&[a, b, c]).intersect(clip);
    let span = |from: f32, to: f32, end: usize| {
        ((from - 0.5).ceil().max(0.0) as usize)..((to + 0.5).ceil().max(0.0) as usize).min(end)
    };
    for y in span(hull.top(), hull.bottom(), height) {
        for x in span(hull.left(), hull.right(), width) {
            let at = pos2(x as f32 + 0.5, y as f32 + 0.5);
            let weight = |p: Pos2, q: Pos2| ((q - p).x * (at - p).y - (q - p).y * (at - p).x) / area;
            let weights = [weight(b, c), weight(c, a), weight(a, b)];
            // A pixel centre on a shared side belongs to one of the two triangles only.
            let inside = |index: usize, p: Pos2, q: Pos2| {
                weights[index] > 0.0 || (weights[index] == 0.0 && (q.y - p.y, q.x - p.x) > (0.0, 0.0))
            };
            if !(inside(0, b, c) && inside(1, c, a) && inside(2, a, b) && clip.contains(at)) {
                continue;
            }
            let mix = |channel: fn(&Vertex) -> f32| -> f32 {
                weights.iter().zip(&corners).map(|(weight, corner)| weight * channel(corner)).sum()
            };
            let tint = [
                mix(|v| f32::from(v.color.r())),
                mix(|v| f32::from(v.color.g())),
                mix(|v| f32::from(v.color.b())),
                mix(|v| f32::from(v.color.a())),
            ];
            let texel = sample(texture, mix(|v| v.uv.x), mix(|v| v.uv.y));
            blend(&mut pixmap.pixels_mut()[y * width + x], tint, texel);
        }
    }
}

fn sample(texture: &ColorImage, u: f32, v: f32) -> [f32; 4] {
    let (width, height) = (texture.width(), texture.height());
    let (x, y) = (u * width as f32 - 0.5, v * height as f32 - 0.5);
    let texel = |x: f32, y: f32| -> Color32 {
        let (x, y) = ((x.max(0.0) as usize).min(width - 1), (y.max(0.0) as usize).min(height - 1));
        texture.pixels[y * width + x]
    };
    let (left, top) = (x.floor(), y.floor());
    let (along, down) = (x - left, y - top);
    let mut sum = [0.0; 4];
    for (dx, dy, weight) in [
        (0.0, 0.0, (1.0 - along) * (1.0 - down)),
        (1.0, 0.0, along * (1.0 - down)),
        (0.0, 1.0, (1.0 - along) * down),
        (1.0, 1.0, along * down),
    ] {
        for (sum, channel) in sum.iter_mut().zip(texel(left + dx, top + dy).to_array()) {
            *sum += weight * f32::from(channel);
        }
    }
    sum
}

fn blend(under: &mut PremultipliedColorU8, tint: [f32; 4], texel: [f32; 4]) {
    let over: Vec<f32> = tint.iter().zip(texel).map(|(tint, texel)| tint * texel / 255.0).collect();
    let keep = 1.0 - over[3] / 255.0;
    let channel = |over: f32, under: u8| (over + f32::from(under) * keep).round().clamp(0.0, 255.0) as u8;
    let alpha = channel(over[3], under.alpha());
    let [red, green, blue] = [(over[0], under.red()), (over[1], under.green()), (over[2], under.blue())]
        .map(|(o, u)| channel(o, u).min(alpha));
    *under = PremultipliedColorU8::from_rgba(red, green, blue, alpha).unwrap();
}
