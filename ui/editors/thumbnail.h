// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachment.h"

#include <QImage>
#include <QLabel>
#include <QProcess>

/// What a document looks like, small: the picture, or the first page. Another program draws it,
/// with limits on its time and memory: a file of a stranger's that breaks it breaks nothing else.
/// Where there is nothing to see, a plain sign.
/// Several wait for each other: a drop of many files starts no more than two programs.
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
    int pixels() const;
    void showSign();
    void showImage(const QImage &image);
    void startDrawing();
    static void startWaiting();
    void collect();
    void stop();

    Attachment m_document; ///< that waits to be drawn, or is
    QProcess *m_drawing = nullptr;
    QByteArray m_drawn; ///< so far
    bool m_hasImage = false;
};
