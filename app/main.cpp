// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app.h"
#include "cli.h"
#include "endsignals.h"
#include "language.h"
#include "output.h"
#include "processmemory.h"
#include "singleinstance.h"
#include "words.h"

#include <QApplication>
#include <QMessageBox>
#include <QThread>

#include <future>
#include <optional>
#include <unistd.h>
#include <vector>

namespace {

/// No exit code: the event loop ended so that the program starts again.
constexpr int endToStartAgain = -1;

/// Qt ends the program with a crash when it finds no display.
bool canOpenAWindow(const QStringList &arguments)
{
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    return arguments.contains(u"-platform") || arguments.contains(u"-display");
}

/// Replaces the program by itself, in the same process. `words` are its own.
int startAgain(const NextStart &next, char **words)
{
    next.put();
    execv("/proc/self/exe", words); // also finds a file that was replaced
    cli::output::printError(cli::notStartedAgain());
    return 1;
}

int runWindow(int &argc, char **argv, const QString &home, std::optional<NextStart> &again)
{
    const std::optional<NextStart> before = NextStart::take();
    (void)QThread::currentThread(); // the first thread that Qt meets is its main thread
    const QString configuration = cli::configurationFolder(home);
    // The descriptions of the APIs are read while Qt connects to the display and finds its fonts.
    std::future<SpecLibrary> specs
        = std::async(std::launch::async, &SpecLibrary::forUser, configuration);
    QApplication application(argc, argv); // takes its own options out of the arguments
    const Settings settings(configuration);
    language::use(LanguageChange::languageFor(settings));
    const EndSignals ends;
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (const QString option = cli::unknownOption(arguments); !option.isEmpty())
        return cli::refuseOption(option);
    QApplication::setApplicationDisplayName(QStringLiteral("Amend"));
    QApplication::setDesktopFileName(QStringLiteral("amend"));
    const SingleInstance instance(cli::dataFolder(home)); // outlives what writes there
    if (instance.role() == SingleInstance::Role::Second) {
        if (instance.otherDisplay().isEmpty())
            return 0;
        // Who started it from a menu sees no standard error.
        cli::output::printError(cli::onOtherDisplay(instance.otherDisplay()));
        QMessageBox note(QMessageBox::Information, QStringLiteral("Amend"),
                         words::onOtherDisplay(instance.otherDisplay()));
        note.setTextFormat(Qt::PlainText);
        QObject::connect(&ends, &EndSignals::received, &note, &QDialog::reject);
        note.exec();
        return 0;
    }
    if (instance.role() == SingleInstance::Role::NotAnswering)
        return cli::refuseSilentWindow();
    App amend(specs.get(), settings, configuration, cli::dataFolder(home));
    QObject::connect(&instance, &SingleInstance::raised, &amend.window(),
                     &MainWindow::raiseToFront);
    QObject::connect(&ends, &EndSignals::received, &amend.closing(), &Closing::leave);
    QObject::connect(&amend.locking(), &Locking::dropWanted, &application,
                     [] { QCoreApplication::exit(endToStartAgain); });
    amend.start(before);
    const int end = QApplication::exec();
    if (end == endToStartAgain)
        again = amend.locking().nextStart();
    return end;
}

} // namespace

int main(int argc, char **argv)
{
    processmemory::forbidDumps();

    QCoreApplication::setApplicationName(QStringLiteral("amend"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AMEND_VERSION));
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    if (cli::isCommand(arguments)) {
        processmemory::closeToOthers(); // a window does so later: Appearance::followDesktop
        const QCoreApplication application(argc, argv);
        language::use(QStringLiteral("en"));
        return cli::run(arguments);
    }
    if (!canOpenAWindow(arguments))
        return cli::refuseWithoutDisplay();
    std::vector<char *> words(argv, argv + argc + 1); // Qt takes its own out of `argv`
    std::optional<NextStart> again;
    const int end = runWindow(argc, argv, cli::homeOf(arguments), again);
    return again ? startAgain(*again, words.data()) : end;
}
