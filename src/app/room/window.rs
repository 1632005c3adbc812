//! The room's own window: Bevy's part. It comes and goes as the program wants it, on the second display if there is one.

use bevy::camera::RenderTarget;
use bevy::ecs::schedule::ScheduleLabel;
use bevy::prelude::*;
use bevy::window::{Monitor, MonitorSelection, OnMonitor, PrimaryWindow, WindowMode, WindowRef, WindowResolution};
use bevy_egui::{EguiContext, EguiInput, EguiPreUpdateSet, EguiSchedule, egui};

use crate::app::program::Program;
use crate::app::theme::{self, FontsInUse};
use crate::app::zoom::fit;

pub(in crate::app) fn plugin(app: &mut App) {
    app.add_systems(Update, (look_for_displays, follow).chain())
        .add_systems(PreUpdate, zoom.after(EguiPreUpdateSet::InitContexts).before(EguiPreUpdateSet::ProcessInput))
        .add_systems(RoomPass, draw);
}

/// The pass of egui for the room's window.
#[derive(ScheduleLabel, Clone, Debug, PartialEq, Eq, Hash)]
struct RoomPass;

/// The camera that draws the room's window, and that window.
#[derive(Component)]
struct RoomCamera {
    window: Entity,
    /// The fonts that it is set in; none before egui’s own settings were made.
    fonts: Option<FontsInUse>,
    /// Whether egui has taken in how large the window is.
    sized: bool,
}

/// Tells the program whether there is a second display.
fn look_for_displays(
    mut program: NonSendMut<Program>,
    displays: Query<Entity, With<Monitor>>,
    mut known: Local<usize>,
) {
    let count = displays.iter().count();
    if *known != count {
        *known = count;
        program.set_second_display(count > 1);
    }
}

/// Opens and closes the window as the program wants it, and tells the program when somebody has closed it.
fn follow(
    mut commands: Commands,
    mut program: NonSendMut<Program>,
    mut windows: Query<&mut Window, Without<PrimaryWindow>>,
    main: Query<Option<&OnMonitor>, With<PrimaryWindow>>,
    displays: Query<Entity, With<Monitor>>,
    cameras: Query<(Entity, &RoomCamera)>,
) {
    let wanted = program.wants_room_window();
    let own = main.single().ok().flatten().map(|monitor| monitor.0);
    let other = displays.iter().find(|display| own.is_some_and(|own| own != *display));
    let Ok((camera, room)) = cameras.single() else {
        if wanted {
            open(&mut commands, program.room_title(), other);
        }
        return;
    };
    match windows.get_mut(room.window) {
        Ok(mut window) if wanted => {
            let mode = mode(program.is_room_full_screen(), other);
            let is_full = window.mode != WindowMode::Windowed;
            if is_full != (mode != WindowMode::Windowed) {
                window.mode = mode;
                // A window that was never anything but full has no size of its own, and would lie over the leader's view.
                if mode == WindowMode::Windowed {
                    let (width, height) = SIZE;
                    window.resolution.set(f32::from(width), f32::from(height));
                    let display = other.map_or(MonitorSelection::Current, MonitorSelection::Entity);
                    window.position = WindowPosition::Centered(display);
                }
            }
        }
        Ok(_) => {
            commands.entity(camera).despawn();
            commands.entity(room.window).despawn();
        }
        Err(_) => {
            commands.entity(camera).despawn();
            if wanted {
                program.room_window_closed();
            }
        }
    }
}

/// How large it is where it does not fill its display.
const SIZE: (u16, u16) = (1280, 720);

fn open(commands: &mut Commands, title: String, display: Option<Entity>) {
    let window = Window {
        title,
        name: Some("in-their-shoes-room".to_owned()),
        resolution: WindowResolution::new(SIZE.0.into(), SIZE.1.into()),
        mode: mode(display.is_some(), display),
        ..default()
    };
    let window = commands.spawn(window).id();
    commands.spawn((
        Camera2d,
        Msaa::Off,
        RenderTarget::Window(WindowRef::Entity(window)),
        EguiSchedule::new(RoomPass),
        RoomCamera { window, fonts: None, sized: false },
    ));
}

/// Over a display, or as a window where there is no second one.
fn mode(full_screen: bool, display: Option<Entity>) -> WindowMode {
    match full_screen {
        true => WindowMode::BorderlessFullscreen(display.map_or(MonitorSelection::Current, MonitorSelection::Entity)),
        false => WindowMode::Windowed,
    }
}

/// Sets the size and the scale of the room's page by the size of its window.
fn zoom(
    mut contexts: Query<(&mut EguiContext, &mut EguiInput, &mut RoomCamera)>,
    windows: Query<&Window>,
    program: NonSend<Program>,
) {
    for (mut context, mut input, mut room) in &mut contexts {
        let Ok(window) = windows.get(room.window) else { continue };
        let context = context.get_mut();
        if room.fonts != Some(program.letters()) {
            room.fonts = Some(program.letters());
            context.set_fonts(program.fonts());
            context.options_mut(|options| {
                options.zoom_with_keyboard = false;
                options.max_passes = std::num::NonZeroUsize::MIN;
            });
        }
        let size = egui::vec2(window.width(), window.height());
        fit(context, &mut input, size, theme::room_zoom(size.x, size.y));
    }
}

fn draw(
    mut contexts: Query<(&mut EguiContext, &mut RoomCamera)>,
    mut program: NonSendMut<Program>,
    windows: Query<&Window>,
) {
    let Ok((mut context, mut room)) = contexts.single_mut() else { return };
    let Ok(window) = windows.get(room.window) else { return };
    let context = context.get_mut();
    // As in the main window: egui may not know yet how large it is.
    let width = context.viewport_rect().width() * context.pixels_per_point();
    #[expect(clippy::cast_precision_loss, reason = "pixels of a window")]
    let physical = window.resolution.physical_width() as f32;
    room.sized |= (width - physical).abs() < 4.0;
    if !room.sized {
        context.request_repaint();
        return;
    }
    let layer = egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(context.viewport_rect());
    program.room_frame(&mut egui::Ui::new(context.clone(), "room".into(), layer));
}
