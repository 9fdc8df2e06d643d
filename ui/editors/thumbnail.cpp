// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "thumbnail.h"

#include "icons.h"

#include <QCoreApplication>
#include <QEvent>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimer>

#include <sys/resource.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMilliseconds = 8'000;
constexpr rlim_t mostSeconds = 3; // seconds of processor time
constexpr rlim_t maxMemory = 1024 * 1024 * 1024; // bytes of address space, libraries included
constexpr int mostAtOnce = 2;
constexpr int longestHeader = 64;

QList<Thumbnail *> waiting; ///< in the order of their requests
int underWay = 0;

struct Program
{
    QString path; ///< empty: the program is not installed
    QStringList arguments;
};

/// The program that draws such a document. It reads standard input, so that no file name can be
/// taken for an option.
Program programFor(const QString &mediaType, int pixels)
{
    const QString size = QString::number(pixels);
    if (mediaType == u"application/pdf")
        return {QStandardPaths::findExecutable(u"pdftoppm"_s),
                {u"-f"_s, u"1"_s, u"-l"_s, u"1"_s, u"-singlefile"_s, u"-scale-to"_s, size, u"-"_s}};
    return {QStandardPaths::findExecutable(u"amend-thumbnailer"_s,
                                           {QCoreApplication::applicationDirPath()}),
            {size}};
}

/// Runs in the new process before its program. The limits are inherited. The process has no core
/// dumps either, as it inherits that from Amend.
void limit()
{
    const rlimit time {mostSeconds, mostSeconds};
    setrlimit(RLIMIT_CPU, &time);
#ifndef __SANITIZE_ADDRESS__ // the sanitizer reserves terabytes of address space
    const rlimit memory {maxMemory, maxMemory};
    setrlimit(RLIMIT_AS, &memory);
#endif
}

/// Reads a binary PPM picture of at most this width and height.
QImage imageOf(const QByteArray &ppm, int pixels)
{
    static const QRegularExpression header(uR"(^P6\s([0-9]{1,5})\s([0-9]{1,5})\s255\s)"_s);
    const auto match = header.match(QString::fromLatin1(ppm.left(longestHeader)));
    const int width = match.captured(1).toInt();
    const int height = match.captured(2).toInt();
    const qsizetype start = match.capturedLength();
    if (width < 1 || height < 1 || width > pixels || height > pixels
        || ppm.size() - start != qsizetype(width) * height * 3)
        return {};
    const auto *bytes = reinterpret_cast<const uchar *>(ppm.constData() + start);
    return QImage(bytes, width, height, width * 3, QImage::Format_RGB888).copy();
}

} // namespace

Thumbnail::Thumbnail(QWidget *parent)
    : QLabel(parent)
{
    setAlignment(Qt::AlignCenter);
    setFixedSize(side(), side());
}

Thumbnail::~Thumbnail()
{
    stop();
}

bool Thumbnail::isIdle() const
{
    return !waiting.contains(this) && (!m_drawing || m_drawing->state() == QProcess::NotRunning);
}

int Thumbnail::side() const
{
    return fontMetrics().height() * 5;
}

int Thumbnail::pixels() const
{
    return qRound(side() * devicePixelRatioF());
}

void Thumbnail::showDocument(const Attachment &attachment)
{
    stop();
    showSign();
    m_document = attachment;
    waiting += this;
    startWaiting();
}

/// Draws the icon again when the text colour changes.
void Thumbnail::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_hasImage)
        showSign();
}

void Thumbnail::showSign()
{
    m_hasImage = false;
    setPixmap(icon(u"document"_s).pixmap(QSize(side() / 2, side() / 2), devicePixelRatioF()));
}

void Thumbnail::showImage(const QImage &image)
{
    if (image.isNull())
        return;
    const double scale = devicePixelRatioF();
    QPixmap pixmap = QPixmap::fromImage(
        image.scaled(size() * scale, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(scale);
    setPixmap(pixmap);
    m_hasImage = true;
}

void Thumbnail::startWaiting()
{
    while (underWay < mostAtOnce && !waiting.isEmpty())
        waiting.takeFirst()->startDrawing();
}

void Thumbnail::startDrawing()
{
    const Program program = programFor(m_document.mediaType, pixels());
    if (program.path.isEmpty())
        return;
    m_drawn.clear();
    m_drawing = new QProcess(this);
    m_drawing->setStandardInputFile(m_document.file);
    m_drawing->setStandardErrorFile(QProcess::nullDevice());
    m_drawing->setChildProcessModifier(limit);
    connect(m_drawing, &QProcess::readyReadStandardOutput, this, &Thumbnail::collect);
    connect(m_drawing, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        collect();
        if (status == QProcess::NormalExit && code == 0)
            showImage(imageOf(m_drawn, pixels()));
        m_drawn.clear();
    });
    // The process may outlive its widget, so the application is the context.
    connect(m_drawing, &QProcess::stateChanged, qApp, [](QProcess::ProcessState state) {
        if (state == QProcess::Starting)
            ++underWay;
        else if (state == QProcess::NotRunning && underWay-- > 0)
            startWaiting();
    });
    QTimer::singleShot(mostMilliseconds, m_drawing, &QProcess::kill);
    m_drawing->start(program.path, program.arguments);
}

/// Stops a program that writes more than a picture of this size.
void Thumbnail::collect()
{
    m_drawn += m_drawing->readAllStandardOutput();
    if (m_drawn.size() > qsizetype(pixels()) * pixels() * 3 + longestHeader)
        m_drawing->kill();
}

void Thumbnail::stop()
{
    waiting.removeOne(this);
    m_drawn.clear();
    if (!m_drawing)
        return;
    m_drawing->disconnect(this);
    m_drawing->kill();
    // The process is deleted after it ended, because its destructor would wait for that.
    QProcess *ending = std::exchange(m_drawing, nullptr);
    ending->setParent(nullptr);
    connect(ending, &QProcess::finished, ending, &QObject::deleteLater);
    if (ending->state() == QProcess::NotRunning)
        ending->deleteLater();
}
