// Paints egui's triangles. bevy_egui's own shader turns every pixel from linear light to gamma, multiplies, and turns it
// back: six powers a pixel, which is most of what a frame costs where a processor does the drawing. A product of powers
// is the power of the product, so colour and picture are multiplied in linear light here, and only the corners of a
// triangle are converted. What differs is less than one step of 255 but in the darkest tones.

struct Placing {
    scale: vec2<f32>,
    shift: vec2<f32>,
}

struct Corner {
    @location(0) position: vec2<f32>,
    @location(1) uv: vec2<f32>,
    @location(2) color: vec4<f32>,
}

struct Point {
    @builtin(position) position: vec4<f32>,
    @location(0) light: vec4<f32>,
    @location(1) uv: vec2<f32>,
}

@group(0) @binding(0) var<uniform> placing: Placing;
@group(1) @binding(0) var picture: texture_2d<f32>;
@group(1) @binding(1) var picture_sampler: sampler;

fn linear(gamma: vec3<f32>) -> vec3<f32> {
    let dark = gamma / 12.92;
    let bright = pow((gamma + 0.055) / 1.055, vec3<f32>(2.4));
    return select(bright, dark, gamma < vec3<f32>(0.04045));
}

@vertex
fn vs_main(corner: Corner) -> Point {
    let position = corner.position * placing.scale + placing.shift;
    return Point(vec4<f32>(position, 0.0, 1.0), vec4<f32>(linear(corner.color.rgb), corner.color.a), corner.uv);
}

@fragment
fn fs_main(point: Point) -> @location(0) vec4<f32> {
    return textureSample(picture, picture_sampler, point.uv) * point.light;
}
