//! A layered SVG, and pictures of its groups.

use bevy_egui::egui::{Pos2, Rect, pos2, vec2};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Node, Options, Tree};
use thiserror::Error;

/// Why a drawing could not be used.
#[derive(Debug, Error)]
pub enum ArtError {
    /// Nobody and nothing is drawn under this name.
    #[error("nothing is drawn under the name “{0}”")]
    Unknown(String),
    /// The drawing is not an SVG.
    #[error("the drawing cannot be read: {0}")]
    Drawing(#[from] resvg::usvg::Error),
    /// The drawing is not even XML.
    #[error("the drawing cannot be read: {0}")]
    Markup(#[from] resvg::usvg::roxmltree::Error),
    /// The rig's numbers cannot be read.
    #[error("the rig cannot be read: {0}")]
    Rig(#[from] ron::error::SpannedError),
    /// A group that the rig or the stage needs is missing.
    #[error("the drawing has no group “{0}”")]
    NoGroup(String),
    /// There is no memory for a picture of this size.
    #[error("there is not enough memory for the picture")]
    NoRoom,
}

/// Reads an SVG. No text, no picture and no file outside it is ever looked for.
pub(super) fn parse(svg: &str) -> Result<Tree, ArtError> {
    Ok(Tree::from_str(svg, &Options::default())?)
}

/// Pixels that lie somewhere in a drawing.
pub(super) struct Picture {
    /// The pixels, with a border of at least one transparent pixel wherever the drawing ends inside the area asked for.
    pub(super) pixels: Pixmap,
    /// Where they lie, in units of the drawing.
    pub(super) area: Rect,
}

/// Draws some groups, each by its name and in this order, as far as they lie in `area` (units of the drawing), at
/// `scale` pixels a unit. `None` if nothing of them lies there.
///
/// A whole pixel of the picture is a whole pixel of the drawing at that scale, so unmoved pictures fit without a seam.
pub(super) fn picture(tree: &Tree, groups: &[String], area: Rect, scale: f32) -> Option<Picture> {
    let nodes: Vec<&Node> = groups.iter().filter_map(|group| tree.node_by_id(group)).collect();
    let mut bounds = Rect::NOTHING;
    for node in &nodes {
        let layer = node.abs_layer_bounding_box()?;
        bounds |= Rect::from_min_max(pos2(layer.left(), layer.top()), pos2(layer.right(), layer.bottom()));
    }
    let bounds = bounds.intersect(area);
    if !bounds.is_positive() {
        return None;
    }
    let left = (bounds.left() * scale).floor() - 1.0;
    let top = (bounds.top() * scale).floor() - 1.0;
    let width = (bounds.right() * scale).ceil() + 1.0 - left;
    let height = (bounds.bottom() * scale).ceil() + 1.0 - top;
    let mut pixels = Pixmap::new(width as u32, height as u32)?;
    let transform = Transform::from_row(scale, 0.0, 0.0, scale, -left, -top);
    for node in nodes {
        // The renderer moves a node to the corner of the picture; here every node stays where it is in the drawing.
        let layer = node.abs_layer_bounding_box()?;
        resvg::render_node(node, transform.pre_translate(layer.x(), layer.y()), &mut pixels.as_mut());
    }
    let corner = pos2(left / scale, top / scale);
    Some(Picture { pixels, area: Rect::from_min_size(corner, vec2(width, height) / scale) })
}

/// Where a transform takes a point.
pub(super) fn moved(transform: &Transform, point: Pos2) -> Pos2 {
    pos2(
        transform.sx * point.x + transform.kx * point.y + transform.tx,
        transform.ky * point.x + transform.sy * point.y + transform.ty,
    )
}
