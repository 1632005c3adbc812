//! The window: Bevy's part. It opens, hands each frame to the program, and sleeps in between.

use std::time::{Duration, Instant};

use bevy::a11y::AccessibilityRequested;
use bevy::asset::AssetEventSystems;
use bevy::prelude::*;
use bevy::render::renderer::RenderDevice;
use bevy::shader::Shader;
use bevy::window::{
    ExitCondition, FileDragAndDrop, MonitorSelection, PrimaryWindow, WindowCloseRequested, WindowMode, WindowResolution,
};
use bevy::winit::EventLoopProxyWrapper;
use bevy_egui::render::EGUI_SHADER_HANDLE;
use bevy_egui::{
    EguiContext, EguiContexts, EguiInput, EguiOutput, EguiPlugin, EguiPostUpdateSet, EguiPreUpdateSet,
    EguiPrimaryContextPass, PrimaryEguiContext, egui,
};

use super::access;
use super::fault;
use super::frames;
use super::program::Program;
use super::rest::{self, Alarm};
use super::room::window as room_window;
use super::talk::Due;
use super::theme::FontsInUse;
use super::window_icon;
use super::zoom::fit;

/// While something moves, so many pictures a second are drawn.
const PICTURES_A_SECOND: u64 = 30;

/// Opens the window and runs the program in it until it is closed.
pub(super) fn run(program: Program) -> AppExit {
    let mut app = App::new();
    app.add_plugins(DefaultPlugins.set(WindowPlugin {
        primary_window: Some(Window {
            title: program.title(),
            name: Some("in-their-shoes".to_owned()),
            resolution: WindowResolution::new(1280, 720),
            resize_constraints: WindowResizeConstraints { min_width: 640.0, min_height: 360.0, ..default() },
            ..default()
        }),
        close_when_requested: false,
        // A room's own window does not outlive the program's.
        exit_condition: ExitCondition::OnPrimaryClosed,
        ..default()
    }))
    .add_plugins(EguiPlugin { bindless_mode_array_size: None })
    .add_plugins(rest::plugin)
    .add_plugins(access::plugin)
    .add_plugins(frames::plugin)
    .add_plugins(room_window::plugin)
    .add_plugins(window_icon::plugin)
    // A picture that egui makes in this frame is to be seen in this frame: there may be no other for a long time.
    .configure_sets(PostUpdate, AssetEventSystems.after(EguiPostUpdateSet::PostProcessOutput))
    .insert_resource(ClearColor(Color::srgb_u8(0xF5, 0xED, 0xE0)))
    .insert_non_send(program)
    .insert_resource(Clock(Instant::now()))
    .add_systems(Startup, (camera, cheaper_shader, follow_saves, look_ahead, gather, wake_for_rooms, wake_for_speech))
    .add_systems(PreUpdate, largest_picture.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass))
    .add_systems(PreUpdate, zoom.after(EguiPreUpdateSet::InitContexts).before(EguiPreUpdateSet::ProcessInput))
    .add_systems(EguiPrimaryContextPass, draw)
    .add_systems(PostUpdate, read_aloud.in_set(EguiPostUpdateSet::PostProcessOutput))
    .add_systems(Update, (follow_settings, follow_attention, close, take_in_dropped));
    app.run()
}

/// When the last frame was drawn.
#[derive(Resource)]
struct Clock(Instant);

fn camera(mut commands: Commands) {
    // Without multisampling a frame costs less than half in software rendering, and nothing here has edges that need it.
    commands.spawn((Camera2d, Msaa::Off));
}

/// Puts a shader of our own in place of bevy_egui's; the file says why.
fn cheaper_shader(mut shaders: ResMut<Assets<Shader>>) -> Result {
    let shader = Shader::from_wgsl(include_str!("../../assets/shaders/page.wgsl"), "assets/shaders/page.wgsl");
    shaders.insert(&EGUI_SHADER_HANDLE, shader)?;
    Ok(())
}

/// Lets a saved scenario file wake the window.
fn follow_saves(mut program: NonSendMut<Program>, wake: Res<EventLoopProxyWrapper>) {
    program.follow_saves(rest::waker(&wake));
}

/// Lets what was found out about a run wake the window.
fn look_ahead(mut program: NonSendMut<Program>, wake: Res<EventLoopProxyWrapper>) {
    program.look_ahead(rest::waker(&wake));
}

/// Lets what was counted of a group wake the window.
fn gather(mut program: NonSendMut<Program>, wake: Res<EventLoopProxyWrapper>) {
    program.gather(rest::waker(&wake));
}

/// Lets phones wake the window.
fn wake_for_rooms(mut program: NonSendMut<Program>, wake: Res<EventLoopProxyWrapper>) {
    program.wake_for_rooms(rest::waker(&wake));
}

/// Lets a voice that cannot speak wake the window.
fn wake_for_speech(mut program: NonSendMut<Program>, wake: Res<EventLoopProxyWrapper>) {
    program.wake_for_speech(rest::waker(&wake));
}

/// Gives the program its own page as a screen reader gets it.
fn read_aloud(mut program: NonSendMut<Program>, outputs: Query<&EguiOutput, With<PrimaryEguiContext>>) {
    for output in &outputs {
        if let Some(tree) = &output.platform_output.accesskit_update {
            program.read_aloud(tree);
        }
    }
}

/// Sets the size and the scale of the page by the size of the window.
fn zoom(
    mut contexts: Query<(&mut EguiContext, &mut EguiInput), With<PrimaryEguiContext>>,
    program: NonSend<Program>,
    windows: Query<&Window, With<PrimaryWindow>>,
    mut ready: Local<bool>,
    mut letters: Local<FontsInUse>,
) {
    let Ok(window) = windows.single() else { return };
    let Ok((mut context, mut input)) = contexts.single_mut() else { return };
    let context = context.get_mut();
    if !*ready {
        *ready = true;
        context.set_fonts(program.fonts());
        *letters = program.letters();
        context.options_mut(|options| {
            // The keys for text size are the program's own, so that it is kept with the settings.
            options.zoom_with_keyboard = false;
            options.max_passes = std::num::NonZeroUsize::MIN;
        });
    }
    if *letters != program.letters() {
        *letters = program.letters();
        context.set_fonts(program.fonts());
    }
    let zoom = program.zoom(window.width(), window.height());
    fit(context, &mut input, egui::vec2(window.width(), window.height()), zoom);
}

/// Tells egui how large a picture the graphics device can hold; it takes 2048 for granted otherwise.
fn largest_picture(mut inputs: Query<&mut EguiInput>, device: Option<Res<RenderDevice>>) {
    let Some(device) = device else { return };
    for mut input in &mut inputs {
        input.max_texture_side = usize::try_from(device.limits().max_texture_dimension_2d).ok();
    }
}

fn draw(
    mut contexts: EguiContexts,
    mut program: NonSendMut<Program>,
    mut clock: ResMut<Clock>,
    alarm: Option<Res<Alarm>>,
    mut exit: MessageWriter<AppExit>,
    windows: Query<&Window, With<PrimaryWindow>>,
    mut sized: Local<bool>,
) -> Result {
    let context = contexts.ctx_mut()?;
    // In its first frame egui may take the window for ten thousand points wide, and pictures would be that large.
    let width = context.viewport_rect().width() * context.pixels_per_point();
    *sized |= windows.single().is_ok_and(|window| (width - window.resolution.physical_width() as f32).abs() < 4.0);
    if !*sized {
        context.request_repaint();
        return Ok(());
    }
    let elapsed = clock.0.elapsed();
    clock.0 = Instant::now();
    let layer = egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(context.viewport_rect());
    let mut page = egui::Ui::new(context.clone(), "page".into(), layer);
    program.frame(&mut page, elapsed.as_secs_f32());
    fault::shown();
    if program.is_done() {
        exit.write(AppExit::Success);
    }
    if let Some(alarm) = alarm {
        match program.due() {
            Due::Now => alarm.set(Duration::from_millis(1000 / PICTURES_A_SECOND).saturating_sub(clock.0.elapsed())),
            Due::After(seconds) => alarm.set(Duration::from_secs_f32(seconds.max(0.001))),
            Due::Never => alarm.cancel(),
        }
    }
    Ok(())
}

/// Closes a window when it is to be closed. With the program's own everything ends, unless something would be lost: then
/// the program asks first.
fn close(
    mut requests: MessageReader<WindowCloseRequested>,
    mut program: NonSendMut<Program>,
    primary: Query<(), With<PrimaryWindow>>,
    mut commands: Commands,
    mut exit: MessageWriter<AppExit>,
) {
    for WindowCloseRequested { window } in requests.read() {
        if !primary.contains(*window) {
            commands.entity(*window).despawn();
        } else if program.may_close() {
            exit.write(AppExit::Success);
        }
    }
}

/// Takes in files of runs that are dropped on the window.
fn take_in_dropped(mut drops: MessageReader<FileDragAndDrop>, mut program: NonSendMut<Program>) {
    for drop in drops.read() {
        if let FileDragAndDrop::DroppedFile { path_buf, .. } = drop {
            program.take_in_file(path_buf.clone());
        }
    }
}

/// Tells the program whether somebody has the window before them, and whether it is read aloud.
fn follow_attention(
    mut program: NonSendMut<Program>,
    windows: Query<&Window, With<PrimaryWindow>>,
    readers: Option<Res<AccessibilityRequested>>,
) {
    program.set_in_front(windows.single().is_ok_and(|window| window.focused));
    program.set_read_aloud(readers.is_some_and(|readers| readers.get()));
}

/// Brings the window into line with the settings.
fn follow_settings(program: NonSend<Program>, mut windows: Query<&mut Window, With<PrimaryWindow>>) {
    let Ok(mut window) = windows.single_mut() else { return };
    let mode = window_mode(program.is_full_screen());
    if window.mode != mode {
        window.mode = mode;
    }
}

fn window_mode(full_screen: bool) -> WindowMode {
    if full_screen { WindowMode::BorderlessFullscreen(MonitorSelection::Current) } else { WindowMode::Windowed }
}
