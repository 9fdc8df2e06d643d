// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a program takes from exec to its first painted window, and how much memory it then
// uses.
//   bench_startup RUNS PROGRAM…
// Runs the programs in turn, so that a busy moment affects all of them. Needs an X server with a
// black root and nothing else on it.

#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <optional>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

struct Figures
{
    double milliseconds = 0; ///< The time from exec to the first painted window.
    double pss = 0; ///< The proportional set size in MB, measured half a second later.
};

double since(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// The proportional set size of `process` in MB.
double pssOf(pid_t process)
{
    std::ifstream rollup("/proc/" + std::to_string(process) + "/smaps_rollup");
    for (std::string word; rollup >> word;) {
        if (double kilobytes = 0; word == "Pss:" && rollup >> kilobytes)
            return kilobytes / 1024;
    }
    return 0;
}

/// True once something other than the black root shows in the middle of the window.
bool isPainted(Display *display, Window window, const XWindowAttributes &size)
{
    // Without a window manager, a restored window may reach below the screen, where there is no
    // image.
    const int height
        = std::min(size.height, DisplayHeight(display, DefaultScreen(display)) - size.y);
    XImage *column
        = XGetImage(display, window, size.width / 2, 0, 1, unsigned(height), AllPlanes, ZPixmap);
    if (!column)
        return false;
    bool painted = false;
    for (int y = 0; y < height && !painted; ++y)
        painted = (XGetPixel(column, 0, y) & 0xffffff) != 0;
    XDestroyImage(column);
    return painted;
}

/// The first mapped window that is large enough to be a main window.
std::optional<Window> mappedWindow(Display *display, XWindowAttributes &size)
{
    Window root, parent, *children = nullptr;
    unsigned count = 0;
    std::optional<Window> found;
    XQueryTree(display, DefaultRootWindow(display), &root, &parent, &children, &count);
    for (unsigned i = 0; i < count && !found; ++i) {
        if (XGetWindowAttributes(display, children[i], &size) && size.map_state == IsViewable
            && size.width >= 200 && size.height >= 100)
            found = children[i];
    }
    XFree(children);
    return found;
}

std::optional<Figures> start(Display *display, const char *program)
{
    const auto began = Clock::now();
    const pid_t process = fork();
    if (process == 0) {
        execl(program, program, nullptr);
        _exit(127);
    }
    std::optional<Figures> figures;
    while (!figures && since(began) < 20'000 && waitpid(process, nullptr, WNOHANG) == 0) {
        XWindowAttributes size;
        if (const auto window = mappedWindow(display, size);
            window && isPainted(display, *window, size))
            figures = Figures {since(began), 0};
        else
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    if (!figures)
        return {};
    std::this_thread::sleep_for(std::chrono::milliseconds(500));
    figures->pss = pssOf(process);
    kill(process, SIGTERM);
    waitpid(process, nullptr, 0);
    // The X server removes the windows a moment after the process has ended.
    for (XWindowAttributes size; mappedWindow(display, size);)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    return figures;
}

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

int ignoreError(Display *, XErrorEvent *)
{
    return 0; // An error is ignored: a window may disappear before it is inspected.
}

} // namespace

int main(int argc, char *argv[])
{
    Display *display = XOpenDisplay(nullptr);
    if (argc < 3 || !display)
        return 2;
    XSetErrorHandler(ignoreError);

    const int runs = std::atoi(argv[1]);
    std::map<std::string, std::vector<double>> times, sizes;
    for (int run = -1; run < runs; ++run) { // The first run only warms up the caches.
        for (int i = 2; i < argc; ++i) {
            const auto figures = start(display, argv[i]);
            if (!figures) {
                std::fprintf(stderr, "%s shows no window\n", argv[i]);
                return 1;
            }
            if (run >= 0) {
                times[argv[i]].push_back(figures->milliseconds);
                sizes[argv[i]].push_back(figures->pss);
            }
        }
    }

    const double bareTime = medianOf(times[argv[2]]), bareSize = medianOf(sizes[argv[2]]);
    for (int i = 2; i < argc; ++i) {
        const std::string name(argv[i]);
        const auto [least, most] = std::minmax_element(times[name].begin(), times[name].end());
        const double time = medianOf(times[name]), size = medianOf(sizes[name]);
        std::printf(
            "%-14s first window %4.0f ms (%.0f to %.0f), ×%.2f   PSS %5.1f MB, ×%.2f   n = %d\n",
            name.substr(name.rfind('/') + 1).c_str(), time, *least, *most, time / bareTime, size,
            size / bareSize, runs);
    }
    XCloseDisplay(display);
    return 0;
}
