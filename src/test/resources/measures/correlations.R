# What each column of a correlation sheet holds, worked out in R from the same figures.
# Rscript correlations.R FOLDER-OF-FIGURES > correlations-expected.tsv   (R 4.2.2)
# cor.test, p.adjust, cov.wt, lm, confint, hatvalues, cooks.distance; the rest from the definitions. Percentage bend: Wilcox 1994.
folder <- commandArgs(TRUE)[1]
read <- function(name) read.csv(file.path(folder, paste0(name, ".csv")), check.names = FALSE)
jobs <- read("employment-2018-by-district"); people <- read("qualifications-2011-by-district")
say <- function(sheet, a, b, ...) { v <- list(...); for (h in names(v)) {
  x <- v[[h]]; x <- if (is.numeric(x)) if (is.na(x)) "[z]" else formatC(x, digits = 15, format = "g", width = 1) else x
  cat(paste(sheet, a, b, h, x, sep = "\t"), "\n", sep = "") } }
bend <- function(x) { m <- median(x); w <- sort(abs(x - m))[floor(0.8 * length(x))]; s <- (x - m) / w
  mid <- (sum(x[abs(s) <= 1]) + w * (sum(s > 1) - sum(s < -1))) / sum(abs(s) <= 1); pmax(-1, pmin(1, (x - mid) / w)) }
p.of <- function(r, df) 2 * pt(-abs(r * sqrt(df / (1 - r^2))), df)
all.orders <- function(n) { if (n == 1) return(matrix(1)); s <- all.orders(n - 1); do.call(rbind, lapply(1:n, function(i) cbind(i, matrix((1:n)[-i][s], nrow(s))))) }
exact <- function(x, y, method) { if (length(x) > 9) return(suppressWarnings(cor.test(x, y, method = method, exact = FALSE)$p.value))
  o <- all.orders(length(x)); x <- rank(x); y <- rank(y); if (method == "kendall") { f <- function(p) sum(sign(outer(x, x, "-")) * sign(outer(y[p], y[p], "-"))) } else { f <- function(p) sum((x - mean(x)) * (y[p] - mean(y))) }
  mean(abs(apply(o, 1, f)) >= abs(f(seq_along(x))) - 1e-9) }
cat("Sheet\tFirst\tSecond\tHeading\tExpected\n")
sheets <- function(rows, prefix) {
  data <- jobs[rows, ]; code <- data[[1]]; total <- data[[21]]; share <- function(name) data[[name]] / total; group <- substr(code, 1, 3)
  A <- c("Manufacturing", "Construction", "Health"); B <- c("Retail", "Education", "Property"); C <- c("Manufacturing", "Construction", "Health", "Education")
  name <- data[[2]]; given <- share("Information & communication"); keep <- !(code %in% c("E08000003", "E09000033")); n <- length(code)
  clr <- function(names) { m <- sapply(names, share); l <- log(m); l - rowMeans(l) }
  cA <- clr(A); cB <- clr(B); pairs <- expand.grid(b = B, a = A, stringsAsFactors = FALSE)
  p <- mapply(function(a, b) cor.test(share(a), share(b))$p.value, pairs$a, pairs$b); holm <- p.adjust(p, "holm")
  for (i in seq_len(nrow(pairs))) {
    a <- pairs$a[i]; b <- pairs$b[i]; x <- share(a); y <- share(b); t <- cor.test(x, y); r <- unname(t$estimate)
    loo <- sapply(seq_len(n), function(k) cor(x[-k], y[-k])); centre <- function(v) v - ave(v, group); fit <- lm(y ~ x)
    part <- cor(resid(lm(x ~ given)), resid(lm(y ~ given))); wt <- cov.wt(cbind(x, y), wt = total / sum(total), cor = TRUE)$cor[1, 2]; pb <- sum(bend(x) * bend(y)) / sqrt(sum(bend(x)^2) * sum(bend(y)^2)); lr <- cor(cA[, a], cB[, b])
    say(paste0(prefix, "Pearson"), a, b, "Number of areas (n)" = n, "Correlation (r)" = r, "Direction" = if (r > 0) "positive" else "negative",
      "Share of variance in common (r\u00b2)" = r^2, "Probability (p)" = t$p.value, "Probability adjusted for 9 tests (Holm)" = holm[i],
      "Significance" = if (holm[i] < 0.001) "sss 0.1%" else if (holm[i] < 0.01) "ss 1%" else if (holm[i] < 0.05) "s 5%" else "ns",
      "Lower bound of r (95%)" = t$conf.int[1], "Upper bound of r (95%)" = t$conf.int[2],
      "Spearman's rank correlation (rho)" = cor(x, y, method = "spearman"), "Probability of rho" = exact(x, y, "spearman"),
      "Kendall's rank correlation (tau-b)" = cor(x, y, method = "kendall"), "Probability of tau-b" = exact(x, y, "kendall"),
      "Lowest r as one area is left out" = min(loo), "Area left out for the lowest r" = name[which.min(loo)],
      "Highest r as one area is left out" = max(loo), "Area left out for the highest r" = name[which.max(loo)],
      "r within groups" = cor(centre(x), centre(y)), "r without" = cor(x[keep], y[keep]),
      "r with areas weighted by" = wt, "Probability of weighted r" = p.of(wt, n - 2),
      "Partial r" = part, "Probability of partial r" = p.of(part, n - 3), "Standard error of r" = sqrt((n - 1) / n * sum((loo - mean(loo))^2)),
      "Percentage-bend correlation" = pb, "Probability of percentage-bend correlation" = p.of(pb, n - 2),
      "r of centred log-ratios" = lr, "Probability of r of log-ratios" = p.of(lr, n - 2), "Areas in r of log-ratios" = n,
      "Largest Cook's distance" = max(cooks.distance(fit)), "Area with the largest Cook's distance" = name[which.max(cooks.distance(fit))],
      "Largest leverage" = max(hatvalues(fit)), "Area with the largest leverage" = name[which.max(hatvalues(fit))],
      "Slope of the second on the first" = unname(coef(fit)[2]), "Standard error of the slope" = summary(fit)$coefficients[2, 2],
      "Lower bound of the slope (95%)" = confint(fit)[2, 1], "Upper bound of the slope (95%)" = confint(fit)[2, 2],
      "Intercept" = unname(coef(fit)[1]), "Standard deviation of the residuals" = summary(fit)$sigma)
  }
  pairs <- t(combn(C, 2)); both <- list(spearman = c("Spearman's rho", "BH", "Benjamini-Hochberg"), kendall = c("Kendall's tau-b", "bonferroni", "Bonferroni"))
  for (method in names(both)) {
    p <- apply(pairs, 1, function(q) exact(share(q[1]), share(q[2]), method)); adj <- p.adjust(p, both[[method]][2])
    for (i in 1:nrow(pairs)) { v <- list(cor(share(pairs[i, 1]), share(pairs[i, 2]), method = method), cor(share(pairs[i, 1]), share(pairs[i, 2])), p[i], adj[i])
      names(v) <- c(paste0("Rank correlation (", both[[method]][1], ")"), "Correlation (Pearson's r)", "Probability (p)", paste0("Probability adjusted for 6 tests (", both[[method]][3], ")"))
      do.call(say, c(list(paste0(prefix, if (method == "spearman") "Spearman" else "Kendall"), pairs[i, 1], pairs[i, 2]), v)) }
  }
}
english <- grep("^E0", jobs[[1]])
sheets(english, ""); sheets(english[1:8], "Eight ")
Q <- people[people[[1]] %in% c("E06000001", "E06000002", "E06000003", "E06000004", "E06000005", "S12000033", "S12000034", "S12000041"), ]
cols <- grep("No qualifications|Apprenticeship|Level 4", names(Q), value = TRUE); short <- sub(".*: ", "", cols)
q <- t(combn(3, 2)); complete <- complete.cases(Q[, cols])
for (i in 1:3) for (missing in c("Pairwise", "Listwise")) {
  rows <- if (missing == "Listwise") complete else rep(TRUE, nrow(Q)); x <- Q[rows, cols[q[i, 1]]]; y <- Q[rows, cols[q[i, 2]]]; ok <- !is.na(x) & !is.na(y)
  say(missing, cols[q[i, 1]], cols[q[i, 2]], "Number of areas (n)" = sum(ok), "Correlation (r)" = cor(x[ok], y[ok]), "Probability (p)" = cor.test(x[ok], y[ok])$p.value) }
