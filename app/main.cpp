// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app.h"
#include "cli.h"

#include <QApplication>

#include <sys/resource.h>

int main(int argc, char **argv)
{
    // Keys and people's records are in this memory: no dump of it is ever written.
    const rlimit none {0, 0};
    setrlimit(RLIMIT_CORE, &none);

    QCoreApplication::setApplicationName(QStringLiteral("amend"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AMEND_VERSION));
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    if (cli::isCommand(arguments)) {
        const QCoreApplication application(argc, argv);
        return cli::run(arguments);
    }

    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Amend"));
    QApplication::setDesktopFileName(QStringLiteral("amend"));
    App amend(cli::configurationFolder(cli::homeOf(arguments)));
    amend.start();
    return QApplication::exec();
}
