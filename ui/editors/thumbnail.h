// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachment.h"

#include <QFutureWatcher>
#include <QImage>
#include <QLabel>
#include <QProcess>

/// What a document looks like, small: the picture, or the first page. It is made beside the window:
/// a JPEG on another thread, a PDF by poppler's `pdftoppm` in a process of its own, which a broken
/// file can take down alone. Where there is nothing to see, a plain sign.
/// Several pages wait for each other: a drop of many files starts no more than two programs.
class Thumbnail final : public QLabel
{
    Q_OBJECT

public:
    explicit Thumbnail(QWidget *parent);
    ~Thumbnail() override;

    void showDocument(const Attachment &attachment);
    /// False while the plain sign stands in its place.
    bool hasImage() const { return m_hasImage; }
    /// Nothing more is to come.
    bool isIdle() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    int side() const;
    void showSign();
    void showImage(const QImage &image);
    void decode(const QString &file);
    void renderFirstPage(const QString &file);
    void startRendering();
    static void startWaiting();
    void stop();

    QFutureWatcher<QImage> m_decoding;
    QString m_page; ///< the file whose first page waits to be drawn
    QProcess *m_rendering = nullptr;
    bool m_hasImage = false;
};
