// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"

#include <QIcon>
#include <QPalette>
#include <QWidget>

/// An icon of resources/icons in the application's colour of `role`, which it follows.
QIcon icon(const QString &name, QPalette::ColorRole role = QPalette::ButtonText);
/// The icon in a colour that is no role: what is drawn on a tier or on a filled button.
QIcon inColour(const QIcon &icon, const QSize &size, const QColor &colour);
/// The name of the icon of a severity.
QString iconOf(Severity severity);

/// An icon beside text, as high as a line.
class IconWidget final : public QWidget
{
public:
    /// `role` is its colour.
    IconWidget(const QString &name, QPalette::ColorRole role, QWidget *parent);

    void setIcon(const QString &name);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};
