#!/bin/sh
echo 'Hello from the API.'
